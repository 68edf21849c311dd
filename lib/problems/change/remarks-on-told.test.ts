import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { remarksOnTold } from './remarks-on-told';

const told = (text: string) => {
  const { settings = {} } = explainText(text);
  return remarksOnTold(settings).map(({ key, use }) => [key.split('.').at(-1), use?.host, use?.port]);
};

describe('settings that a pasted text tells of', () => {
  it.each([
    ['Cannot connect to smtp.live.com:587', ['retired', 'smtp-mail.outlook.com', 587]],
    [
      'Could not connect to SMTP host: smtp-emea.outlook.com, port: 587',
      ['retired', 'smtp.office365.com', 587],
    ],
    [
      'connect to outlook.office365.com port 587: connection timed out',
      ['incoming-known', 'smtp.office365.com', 587],
    ],
    [
      'Could not connect to SMTP host: smtp.office365.com, port: 465',
      ['pair-listed', 'smtp.office365.com', 587],
    ],
    [
      'Error: 504 5.7.4 Unrecognized authentication type, host: example-com.mail.protection.outlook.com',
      ['exchanger', 'smtp.office365.com', 587],
    ],
  ])('%s: the provider’s own list puts it right', (text, right) => {
    expect(told(text)).toEqual([right]);
  });

  it.each([
    'Could not connect to SMTP host: smtp.office365.com, port: 587',
    'Could not connect to SMTP host: mail.example.org, port: 465',
    'imap.example.org does not answer',
    '550 5.1.1 User unknown',
  ])('%s: nothing is known to be wrong', (text) => {
    expect(told(text)).toEqual([]);
  });
});
