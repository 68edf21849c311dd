import { describe, expect, test } from 'vitest';
import { listen } from '@/e2e/servers/sockets';
import { startAfterHello } from '@/e2e/servers/strangers';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { ca, judged, judgedBeside } = await trialVerdicts();

describe.concurrent('a second introduction behind STARTTLS', { timeout: 20_000 }, () => {
  test.each(['503 5.5.1 Duplicate HELO/EHLO', '503 Bad sequence of commands'])(
    'that is refused with %s is a fault of the server',
    async (ehloTls) => {
      const verdict = await judged({ ehloTls });
      expect(verdict).toMatchObject({
        problem: 'unknown',
        confidence: 'likely',
        whoCanFix: ['provider'],
        title: 'The server loses its place once the line is secure',
      });
      expect(wordsOf(verdict)).toContain(ehloTls.slice(4));
      expect(wordsOf(verdict)).not.toMatch(/passing fault|no single cause/);
    },
  );
  test('stands behind the encryption, as it came', async () => {
    const { stages } = await judged({ ehloTls: '503 5.5.1 Duplicate HELO/EHLO' });
    expect(stages.map(({ stage, status }) => `${stage} ${status}`).slice(0, 5)).toEqual([
      'look-up ok',
      'connect ok',
      'encrypt ok',
      'greet stopped',
      'sign-in not-tried',
    ]);
  });
  test('that is refused for its name is about the name', async () => {
    const verdict = await judged({ ehloTls: '550 5.7.1 Helo command rejected: Host not found' });
    expect(verdict.problem).toBe('helo-rejected');
  });
  // a look has a second and a half, which the other checks would take from it
  test.sequential('has a change where another port is sound', async () => {
    const { verdict, port } = await judgedBeside({ ehloTls: '503 5.5.1 Duplicate HELO/EHLO' });
    expect(verdict).toMatchObject({ change: { to: { port, encryption: 'tls' }, tested: true } });
  });
});

describe.concurrent('encryption that is promised and not begun', { timeout: 20_000 }, () => {
  test('is for the provider to put right', async () => {
    const server = await startAfterHello('500 5.5.1 Command unrecognized\r\n');
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict.title).toBe('The server promised encryption and did not begin it');
    expect(verdict.whoCanFix).toEqual(['provider']);
  });
  test('by a reset is not told without a word of the encryption', async () => {
    const server = await listen((socket) => {
      socket.write('220 mx.example ESMTP\r\n');
      let promised = false;
      socket.on('data', (said) => {
        if (promised) return socket.resetAndDestroy();
        promised = /^STARTTLS/i.test(String(said));
        return socket.write(promised ? '220 go\r\n' : '250-mx.example\r\n250 STARTTLS\r\n');
      });
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'server-closed-connection', whoCanFix: ['provider'] });
    expect(wordsOf(verdict)).toMatch(/Do not switch encryption off/);
    expect(wordsOf(verdict)).toMatch(/We stopped before your password/);
  });
});
