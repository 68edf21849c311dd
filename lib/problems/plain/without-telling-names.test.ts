import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutTellingNames } from './without-telling-names';

describe('a name', () => {
  it.each([
    [
      'lost connection with spamfilter.example.org[203.0.113.4] while sending RCPT TO',
      'server-closed-connection',
    ],
    ['connect to spam-gateway.example.com[203.0.113.5]:587: Connection refused', 'connect-refused'],
    ['535 5.7.8 Authentication failed for user@virus-scan.example.com', 'auth-bad-credentials'],
    ['Temporary failure in name resolution: blacklist.example.com', 'dns-not-found'],
    ['/usr/lib/antispam/send.py: [Errno 111] Connection refused smtp.example.com:25', 'connect-refused'],
    [
      'at com.example.spam.QuotaMailer.send(QuotaMailer.java:44) java.net.ConnectException: Connection refused: smtp.example.com',
      'connect-refused',
    ],
  ])('of a machine, a folder or a class is no cause: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it.each([
    ['554 5.7.1 Client host [203.0.113.7] blocked using spam.dnsbl.example.net', 'ip-blocklisted'],
    ['550 rejected, see https://antispam.example.com/spam?ip=203.0.113.7', 'content-or-spam-rejected'],
    ['550 spam.example.com: this message looks like spam', 'content-or-spam-rejected'],
  ])('of a block list, a page and what stands beside a name say what they say: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it('stays as long as it was, and where nothing is to be changed as it was', () => {
    const text = 'connect to quota.example.com:25 from abuse@example.com';
    expect(withoutTellingNames(text)).toBe('connect to xxxxx.example.com:25 from xxxxx@example.com');
    expect(withoutTellingNames('550 5.7.1 spam')).toBe('550 5.7.1 spam');
  });

  it('stays in the settings that the text tells', () => {
    const { settings } = explainText('smtp host: spam-gateway.example.com, port: 587: Connection refused');
    expect(settings).toMatchObject({ host: 'spam-gateway.example.com', port: 587 });
  });
});
