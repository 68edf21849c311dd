import { describe, expect, test } from 'vitest';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { ca, start, judged } = await trialVerdicts();

describe.concurrent('encryption that is already on is not asked of the visitor', { timeout: 30_000 }, () => {
  test.each<[string, ScriptedOptions]>([
    ['at the sign-in', { authStart: '530 5.7.0 Must issue a STARTTLS command first' }],
    [
      'for this way of signing in',
      { authStart: '538 5.7.11 Encryption required for requested authentication mechanism' },
    ],
    ['by a status alone', { mailFrom: '550 5.7.11 XK-17' }],
    ['at the sender', { mailFrom: '530 5.7.0 Must issue a STARTTLS command first' }],
  ])('%s', async (_, options) => {
    const verdict = await judged(options);
    expect(verdict).toMatchObject({
      problem: 'starttls-required',
      confidence: 'likely',
      whoCanFix: ['provider'],
      suspects: [],
    });
    expect(verdict.title).toBe('The server asks for encryption that is already on');
    expect(wordsOf(verdict)).toContain('TLS 1.3');
    expect(wordsOf(verdict)).not.toMatch(/without encryption|sends without it|Set the encryption/);
  });
  test('that the server asks for and does not begin is not said to be switched off', async () => {
    const verdict = await judged({ ehlo: '530 5.7.0 Must issue a STARTTLS command first' });
    expect(verdict).toMatchObject({ problem: 'starttls-required', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('The server asks for encryption and does not begin it');
    expect(wordsOf(verdict)).not.toMatch(/without encryption|already on|–/);
  });
  test('while it is asked of the visitor where there is none', async () => {
    const verdict = await judged(
      { mode: 'plain', mechanisms: [], mailFrom: '530 5.7.0 Must issue a STARTTLS command first' },
      { encryption: 'none', unsigned: true },
    );
    expect(verdict).toMatchObject({ problem: 'starttls-required', whoCanFix: ['you'] });
    expect(wordsOf(verdict)).toMatch(/without encryption/);
  });
});

describe.concurrent('who made no sign-in', { timeout: 30_000 }, () => {
  // a look has a second and a half, which the other checks would take from it
  test.sequential.each<[string, string, ProblemCode]>([
    ['and is asked for one', '530 5.7.0 Authentication required', 'auth-required'],
    ['and is denied relaying', '550 5.7.54 SMTP; Unable to relay recipient', 'relay-denied'],
  ])('in clear %s is told to sign in too', async (_, rcptTo, problem) => {
    const server = await start({ rcptTo });
    const verdict = await verdictOn({ server, encryption: 'none', unsigned: true }, ca, [
      { server, encryption: 'starttls' },
    ]);
    expect(verdict).toMatchObject({
      problem,
      change: { to: { encryption: 'starttls' }, tested: true },
      suspects: expect.arrayContaining(['encryption', 'username']),
    });
    expect(verdict.steps[0]).toMatch(/from None to STARTTLS/);
    expect(verdict.steps.join()).toMatch(/with user name and password/);
  });
  test.each<[string, ScriptedOptions]>([
    ['and asks for one', { mailFrom: '530 5.7.0 Authentication required' }],
    ['and relays for nobody', { rcptTo: '550 5.7.1 Relaying denied' }],
    ['and knows no such sender', { mailFrom: '553 5.7.1 Sender address rejected: not logged in' }],
  ])('as no password goes over a line in clear %s is not told to type one', async (_, script) => {
    const verdict = await judged({ mode: 'plain', mechanisms: [], ...script }, { encryption: 'none' });
    expect(verdict.steps[0]).toMatch(/^Ask your provider for a port with encryption/);
    expect(wordsOf(verdict)).not.toMatch(/Test again with user name/);
  });
  test.each<[string, ScriptedOptions]>([
    ['as a sender', { mailFrom: '553 5.7.1 <alice@test.local>: Sender address rejected: not logged in' }],
    ['for relaying', { rcptTo: '550 5.7.1 Relaying denied. Proper authentication required.' }],
    ['as a client', { rcptTo: '554 5.7.1 <unknown[203.0.113.5]>: Client host rejected: Access denied' }],
    [
      'in many words',
      {
        rcptTo:
          '550-Please turn on SMTP Authentication in your mail client.\r\n550-[203.0.113.5] is not permitted to relay through this server\r\n550 without authentication.',
      },
    ],
  ])('and is turned down %s lacks just that', async (_, options) => {
    const verdict = await judged(options, { unsigned: true });
    expect(verdict).toMatchObject({ problem: 'auth-required', confidence: 'likely' });
    expect(verdict.title).toBe('The server wants a sign-in');
    expect(wordsOf(verdict)).toMatch(/with user name and password/);
    expect(wordsOf(verdict)).not.toMatch(/list that the server names/);
  });
  test('signed in, and is turned down as a client, is not told to sign in', async () => {
    const verdict = await judged({
      rcptTo: '554 5.7.1 <unknown[203.0.113.5]>: Client host rejected: Access denied',
    });
    expect(verdict).toMatchObject({ problem: 'ip-blocklisted' });
    expect(wordsOf(verdict)).not.toMatch(/list that the server names|is on a block list/);
  });
  test.each<[string, ScriptedOptions]>([
    ['encryption', { starttls: '530 5.7.0 Authentication required' }],
    ['hello', { ehlo: '530 5.7.0 Authentication required' }],
  ])('because the server asked for it in answer to %s, did not forget it', async (_, options) => {
    const verdict = await judged(options);
    expect(verdict).toMatchObject({
      problem: 'auth-required',
      confidence: 'likely',
      whoCanFix: ['provider'],
      suspects: [],
    });
    expect(verdict.title).toBe('The server asks for a sign-in too early');
    expect(wordsOf(verdict)).not.toMatch(/tick|got no user name/i);
  });
});
