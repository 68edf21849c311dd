import { describe, expect, test } from 'vitest';
import { ehloReply, type Said } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Encryption } from '@/lib/settings/settings';
import { trialVerdicts, verdictOn } from './check-for-test';
import { expectStop, expectTold } from './told-for-test';

const { ca, start, judged } = await trialVerdicts();

/** Answers HELO as servers did before there was EHLO, and EHLO with this code. */
const knowsHelo =
  (code: number) =>
  ({ line }: Said) =>
    /^HELO/i.test(line) ? '250 mail.example.com' : `${code} 5.5.1 Command unrecognized`;
const ways: [string, Encryption, ScriptedOptions][] = [500, 502].flatMap((code) => [
  [`by STARTTLS, ${code}`, 'starttls', { ehloTls: knowsHelo(code) }],
  [`from the first byte, ${code}`, 'tls', { mode: 'tls', ehlo: knowsHelo(code) }],
]);

describe.concurrent('a server that knows HELO alone once the line is secure', { timeout: 30_000 }, () => {
  test.each(ways)('is asked by HELO, and takes no sign-in: %s', async (_, encryption, options) => {
    const server = await start(options);
    const verdict = await verdictOn({ server, encryption }, ca);
    expectStop(verdict, 'auth-mechanism-unsupported', 'sign-in');
    expectTold(verdict, {
      problem: 'auth-mechanism-unsupported',
      title: 'This port takes no sign-in',
      who: ['you', 'provider'],
      says: /took HELO/,
      never: /reply to EHLO has no AUTH|named no way/,
    });
    expect(server.signIns).toEqual([]);
  });
  test.each(ways)('takes a message from whoever does not sign in: %s', async (_, encryption, options) => {
    const verdict = await judged(options, { encryption, unsigned: true });
    expect(verdict).toMatchObject({ outcome: 'accepted' });
  });
  test('is sent no password for what it offered in clear', async () => {
    const server = await start({
      ehlo: ehloReply(['STARTTLS', 'AUTH PLAIN LOGIN']),
      ehloTls: knowsHelo(502),
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expectStop(verdict, 'auth-mechanism-unsupported', 'sign-in');
    expect(server.commands.join('\n')).not.toMatch(/AUTH /);
    expect(server.signIns).toEqual([]);
  });
});

describe.concurrent('HELO is not tried', { timeout: 30_000 }, () => {
  test.each([
    ['before STARTTLS, where it cannot lead there', { ehlo: knowsHelo(502) }, 'starttls-not-offered'],
    ['where the line is secure and our name is refused', { ehloTls: knowsHelo(550) }, 'helo-rejected'],
    [
      'where the line is secure and the server is busy',
      { ehloTls: knowsHelo(451) },
      'server-temporary-failure',
    ],
  ])('%s', async (_, options, problem) => {
    const server = await start(options);
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem });
    expect(server.commands.filter((line) => /^HELO/i.test(line))).toEqual([]);
  });
});
