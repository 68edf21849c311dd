import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

it('what is sure leaves nothing else that it may be', () => {
  for (const text of [
    '552 5.2.2 Mailbox full',
    '550 5.1.1 User unknown',
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
  ])
    expect(explainText(text)).toMatchObject({ confidence: 'sure', also: [] });
});

describe('a pasted text', () => {
  it.each([
    'Hello Bob, thank you for the lunch yesterday.',
    'Your message was delivered to bob@example.com.',
    'npm ERR! 404 Not Found',
    'The paper tray of the printer is empty. Error 550 sheets.',
    '',
  ])('that is no sending failure is not guessed at: %s', (text) => {
    expect(explainText(text).confidence).not.toBe('sure');
    expect(['unknown', 'recipient-rejected']).toContain(explainText(text).problem);
  });

  it('with a number that no server said is never sure', () => {
    expect(explainText('The printer in room 12 has paper jam 535').problem).toBe('unknown');
    expect(explainText('Your order 550 has been rejected').problem).toBe('unknown');
    expect(explainText('Error 535: paper jam').confidence).toBe('unsure');
    expect(explainText('535 5.7.8 Error: authentication failed').confidence).toBe('sure');
  });

  it.each(['503 5.5.2 Send hello first', '503 5.5.1 EHLO/HELO first', '503 polite people say HELO first'])(
    'that asks for a greeting first refuses no name: %s',
    (text) => {
      expect(explainText(text)).toMatchObject({
        confidence: 'unsure',
        also: ['auth-required', 'starttls-required'],
      });
    },
  );

  it('of Microsoft’s plain no leaves the switch and the policy open', () => {
    const { confidence, also } = explainText('535 5.7.3 Authentication unsuccessful [A.prod.outlook.com]');
    expect(confidence).toBe('likely');
    expect(also).toEqual(
      expect.arrayContaining(['auth-smtp-disabled-tenant-or-mailbox', 'auth-blocked-by-policy']),
    );
  });
});
