import { describe, expect, test } from 'vitest';
import { ehloReply } from '@/e2e/servers/script';
import { trialVerdicts } from './check-for-test';

const { judged, judgedBeside } = await trialVerdicts();

describe.concurrent('a server that', { timeout: 30_000 }, () => {
  test.each([
    ['pages', 'HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nConnection: close\r\n'],
    ['incoming mail', '* BAD Error in IMAP command received by server.'],
  ])('is one of %s once the line is secure has a fault of its own', async (_, ehloTls) => {
    const verdict = await judged({ ehloTls });
    expect(verdict).toMatchObject({ problem: 'not-smtp-server', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('Behind the encryption something else answers');
    expect(verdict.steps.join()).not.toMatch(/outgoing box|begins with/);
    expect(verdict.seen.join('\n')).toContain(`It answered: ${ehloTls.split('\r\n')[0]}`);
  });
  // a look has a second and a half, which the other checks would take from it
  test.sequential('is another one once the line is secure has a change where another port is sound', async () => {
    const { verdict, port } = await judgedBeside({ ehloTls: 'HTTP/1.1 400 Bad Request\r\n' });
    expect(verdict).toMatchObject({
      problem: 'not-smtp-server',
      change: { to: { port, encryption: 'tls' }, tested: true },
      whoCanFix: ['you'],
      title: 'Behind the encryption something else answers',
    });
    expect(verdict.steps.join()).not.toMatch(/outgoing box|only they/);
  });
  test.each([
    ['a PROXY line', 'PROXY TCP4 192.0.2.1 192.0.2.2 4000 587\r\n220 mail.example.com ESMTP'],
    [
      'a PROXY header',
      Buffer.from(
        '\r\n\r\n\0\r\nQUIT\n!\x11\0\x0c\x7f\0\0\x01\x7f\0\0\x01\x124\x02K220 mail ESMTP\r\n',
        'latin1',
      ),
    ],
    ['a mark of Unicode', '\ufeff220 mail.example.com ESMTP'],
  ])('puts %s before its greeting is a mail server all the same', async (_, greeting) => {
    const verdict = await judged({ greeting });
    expect(verdict).toMatchObject({ problem: 'unknown', whoCanFix: ['provider'], suspects: [] });
    expect(verdict.title).toBe('The server speaks out of turn');
  });
  test('puts a PROXY line before something else is no mail server', async () => {
    const greeting = 'PROXY TCP4 192.0.2.1 192.0.2.2 4000 587\r\nHTTP/1.1 400 Bad Request\r\n';
    expect(await judged({ greeting })).toMatchObject({ problem: 'not-smtp-server' });
  });
  test('knows old encryption alone is not mended by updates of Windows', async () => {
    const verdict = await judged({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1' });
    expect(verdict).toMatchObject({ problem: 'tls-too-old', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('The server only knows outdated encryption');
    expect(`${verdict.steps} ${verdict.forIt}`).not.toMatch(/Windows|Office|printer|client’s age/);
    expect(verdict.forIt).toContain('TLS 1.1');
  });
  test('has lost its way in mail is said to stop, and why', async () => {
    const verdict = await judged({
      dot: '554 5.4.14 Hop count exceeded - possible mail loop',
      ehloTls: ehloReply(['AUTH PLAIN']),
    });
    expect(verdict).toMatchObject({ problem: 'unknown', title: 'The server said no, and not why' });
  });
});
