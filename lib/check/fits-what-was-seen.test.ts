import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { ehloReply, hangUp } from '@/e2e/servers/script';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/codes';
import { stoppedAt, type Tried, verdictOn, wordsOf } from './trial-check';

const { certificates, ca } = await certificatesForTests();
const judged = async (options: ScriptedOptions, tried: Partial<Tried> = {}) =>
  verdictOn(
    {
      server: await startScripted({ certificate: certificates.good, ...options }),
      encryption: 'starttls',
      ...tried,
    },
    ca,
  );

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
  test('and is asked where there is none', async () => {
    const verdict = await judged(
      { mode: 'plain', mechanisms: [], mailFrom: '530 5.7.0 Must issue a STARTTLS command first' },
      { encryption: 'none', unsigned: true },
    );
    expect(verdict).toMatchObject({ problem: 'starttls-required', whoCanFix: ['you'] });
    expect(wordsOf(verdict)).toMatch(/without encryption/);
  });
});

describe.concurrent('who made no sign-in', { timeout: 30_000 }, () => {
  test.each<[string, string, ProblemCode]>([
    ['and is asked for one', '530 5.7.0 Authentication required', 'auth-required'],
    ['and is denied relaying', '550 5.7.54 SMTP; Unable to relay recipient', 'relay-denied'],
  ])('in clear %s is told to sign in too', async (_, rcptTo, problem) => {
    const server = await startScripted({ certificate: certificates.good, rcptTo });
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

/** Says yes to STARTTLS, and answers the ClientHello with one alert (RFC 8446 §6). */
const alertAfterStarttls = (description: number) =>
  listen((socket) => {
    socket.write('220 mx.example ESMTP\r\n');
    socket.on('data', (said) => {
      const line = said.toString('latin1');
      if (line.startsWith('EHLO')) socket.write(`${ehloReply(['STARTTLS'])}\r\n`);
      else if (line.startsWith('STARTTLS')) socket.write('220 go\r\n');
      else socket.end(Buffer.from([21, 3, 3, 0, 2, 2, description]));
    });
  });

describe.concurrent('an alert in place of encryption', { timeout: 30_000 }, () => {
  test.each<[number, string, ProblemCode, WhoCanFix[], string, RegExp]>([
    [
      112,
      'unrecognized_name',
      'cert-name-mismatch',
      ['you', 'provider'],
      'The server does not know this name',
      /shows another name|made out to|name on the card is/,
    ],
    [
      80,
      'internal_error',
      'server-temporary-failure',
      ['provider'],
      'The server broke off the encryption',
      /says that it cannot take mail|4xx|Nothing is wrong/,
    ],
    [
      40,
      'handshake_failure',
      'tls-too-old',
      ['provider'],
      'The two sides did not agree on encryption',
      /updates of Windows|One side only knows/,
    ],
  ])('(%i) is named and no more is said', async (number, name, problem, whoCanFix, title, untrue) => {
    const server = await alertAfterStarttls(number);
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem, confidence: 'likely', whoCanFix, title });
    // which name it is has nothing to do with versions
    if (number === 112) expect(verdict.also).toEqual([]);
    expect(verdict.seen.join()).toContain(name);
    expect(verdict.forIt).toContain(name);
    expect(wordsOf(verdict)).not.toMatch(untrue);
  });
});

describe.concurrent('words before the line is secure', { timeout: 30_000 }, () => {
  test('are shown, and no port is called closed', async () => {
    const verdict = await judged({ starttls: '220 go\r\n250-evil.example\r\n250 AUTH PLAIN' });
    expect(verdict).toMatchObject({
      problem: 'starttls-not-offered',
      confidence: 'likely',
      whoCanFix: ['provider', 'network'],
    });
    expect(verdict.seen.join()).toMatch(/250-evil\.example 250 AUTH PLAIN/);
    expect(verdict.transcript.join('\n')).toMatch(/220 go[\s\S]*250-evil\.example/);
    expect(wordsOf(verdict)).not.toMatch(/open the port|are blocked|Allow TCP/);
  });
});

describe.concurrent('a refusal in clear where the line is encrypted first', { timeout: 30_000 }, () => {
  test.each(['421 4.3.2 Too many sessions from your address', '421 4.3.2 Service not available'])(
    'that will pass does not vouch for the settings: %s',
    async (words) => {
      const verdict = await judged({ greeting: hangUp(words) }, { encryption: 'tls' });
      expect(verdict.title).toBe('The server turned us away before the encryption');
      expect(verdict.seen.join()).toContain(words);
      expect(wordsOf(verdict)).not.toMatch(/Nothing is wrong|settings are right/);
    },
  );
});

describe.concurrent('a refusal', { timeout: 30_000 }, () => {
  test('before anything of the message was sent is not said to be about it', async () => {
    const bare = await judged({ data: '554 5.5.1 Error: not now' });
    expect(bare).toMatchObject({ problem: 'unknown' });
    const named = await judged({ mailFrom: '550 5.7.1 Message rejected as spam' });
    expect(named).toMatchObject({ problem: 'content-or-spam-rejected' });
    expect(wordsOf(named)).not.toMatch(/turned down our test message|message is short/);
    const after = await judged({ dot: '550 5.7.1 Message rejected as spam' });
    expect(after.title).toBe('The test message was judged unwanted');
  });
  test('of a recipient that was taken before says both', async () => {
    const verdict = await judged({ data: '554 5.5.1 Error: no valid recipients' });
    expect(verdict).toMatchObject({ problem: 'recipient-rejected' });
    expect(stoppedAt(verdict)).toBe('message');
    expect(verdict.title).toBe('The server took the address, and then refused it');
    expect(wordsOf(verdict)).not.toMatch(/refused RCPT TO/);
  });
  test('that comes by itself is not about the encryption', async () => {
    const verdict = await judged({ starttls: hangUp('421 4.7.0 mx.example Error: too many errors') });
    expect(verdict).toMatchObject({ outcome: 'problem' });
    expect(verdict.also).not.toContain('starttls-not-offered');
    expect(wordsOf(verdict)).not.toMatch(/cannot begin/);
  });
  test('because of a password to be moved over names no rule', async () => {
    const verdict = await judged({ auth: '432 4.7.12 A password transition is needed' });
    expect(verdict.title).toBe('The server wants the password set anew first');
    expect(wordsOf(verdict)).not.toMatch(/rule|VPN|from where/);
  });
});
