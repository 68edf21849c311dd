import { describe, expect, it } from 'vitest';
import en from '@/lib/text/en/administrator.json';
import { forMailbox } from './for-mailbox';
import { conditionIds, conditionOf } from './microsoft-conditions';

const line = 'Set-CASMailbox -Identity user@example.com -SmtpClientAuthenticationDisabled $false';

describe('a line of PowerShell', () => {
  it('has the person’s own mailbox in it once that is known', () => {
    expect(forMailbox(line, 'anna.lee+test@contoso.co.uk')).toBe(
      'Set-CASMailbox -Identity anna.lee+test@contoso.co.uk -SmtpClientAuthenticationDisabled $false',
    );
  });

  it.each([
    'a;Remove-Mailbox@example.com',
    '"a b"@example.com',
    '$(whoami)@example.com',
    'a@example.com -Confirm:$false',
    "a'@example.com",
    'a`n@example.com',
    'a@example.com\nRemove-Mailbox',
    '-Identity@example.com',
    '',
  ])('keeps its example where an address could smuggle in a command: %j', (address) => {
    expect(forMailbox(line, address)).toBe(line);
  });
});

describe('the list for administrators', () => {
  it('has words, a source and the month for each condition', () => {
    expect(conditionIds).toEqual(Object.keys(en.conditions));
    for (const id of conditionIds) {
      expect(conditionOf(id).source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      expect(conditionOf(id).checked).toBe('2026-11');
    }
  });

  it('says the same commands in the message to IT', () => {
    for (const id of ['organisation', 'mailbox', 'policy'] as const)
      expect(en.message.text).toContain(conditionOf(id).look);
    expect(en.message.text).toContain(conditionOf('mailbox').change);
  });

  it('takes nothing from the person but the mailbox', () => {
    const message = `${en.message.subject}\n${en.message.text}`;
    expect(message).not.toMatch(/[{}]/);
    expect(forMailbox(message, 'anna@contoso.com')).not.toContain('user@example.com');
  });
});
