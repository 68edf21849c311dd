import { describe, expect, it } from 'vitest';
import { makers } from '@/lib/security-software/makers';
import { explainText } from './explain-text';

describe.each(makers)('$name', ({ name, signsNothing, filtersMail }) => {
  it('is told where mail goes out without it', () => {
    const { problem } = explainText(`Mail goes out as soon as I turn ${name} off`);
    expect(problem).toBe('network-blocked');
  });

  it('is told as what makes a certificate of its own, unless it makes none', () => {
    const { problem } = explainText(
      `The certificate of smtp.example.com is issued by ${name} CA and Outlook does not trust it`,
    );
    expect(problem).toBe('cert-untrusted');
    const alone = explainText(`The certificate of smtp.example.com was issued by ${name}`).problem;
    expect(alone === 'cert-untrusted').toBe(!signsNothing);
  });

  it('is told as what stops a connection, unless it filters mail', () => {
    const { problem } = explainText(`${name} prevents the connection to smtp.example.com`);
    expect(problem === 'network-blocked').toBe(!filtersMail);
  });
});
