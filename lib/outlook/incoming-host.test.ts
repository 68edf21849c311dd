import { describe, expect, it } from 'vitest';
import { incomingHostFor } from './incoming-host';

describe('the server to receive from', () => {
  it('is the provider’s own name for this kind of account', () => {
    expect(incomingHostFor('mail.gmx.net', 'imap')).toBe('imap.gmx.net');
    expect(incomingHostFor('mail.gmx.net', 'pop')).toBe('pop.gmx.net');
  });

  it('is the usual one where a provider has several', () => {
    expect(incomingHostFor('smtp.mail.yahoo.com', 'imap')).toBe('imap.mail.yahoo.com');
  });

  it('is not guessed where the name does not say what it is for', () => {
    expect(incomingHostFor('sslout.df.eu', 'imap')).toBeUndefined();
    expect(incomingHostFor('smtp.office365.com', 'imap')).toBeUndefined();
  });

  it('is not guessed for a server that nobody known uses, or that is not for sending', () => {
    expect(incomingHostFor('out.firma.example', 'imap')).toBeUndefined();
    expect(incomingHostFor('imap.gmx.net', 'imap')).toBeUndefined();
    expect(incomingHostFor(undefined, 'imap')).toBeUndefined();
  });
});
