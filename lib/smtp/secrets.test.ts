import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { noOffer, shownOffer } from './offer';
import { createRedact } from './redact';
import { alice, sending } from './run-for-test';
import { trialServers } from './server-for-test';
import { signInWith } from './sign-in';

const { tried } = await trialServers();

test('a sign-in shows nothing of itself, whoever asks', () => {
  const signIn = signInWith('alice', { password: 'hush-hush' });
  for (const shown of [
    JSON.stringify({ signIn }),
    inspect(signIn, { showHidden: true, depth: 9 }),
    String(signIn),
    JSON.stringify({ ...signIn }),
  ])
    expect(shown).not.toMatch(/alice|hush/);
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const quotes = [
  `535 5.7.8 ${alice.password} is not the password of ${alice.address}`,
  `535 5.7.8 ${base64(alice.password)} refused`,
  `535 5.7.8 ${base64(`\0${alice.address}\0${alice.password}`)} refused`,
  `535-5.7.8 ${encodeURIComponent(alice.address)}\r\n535 5.7.8 ${alice.password.toUpperCase()}`,
];

test.each(quotes)(
  'a server that quotes secrets back (%s) puts them into no event, failure or transcript',
  async (auth) => {
    const { server: _, ...result } = await tried({ mechanisms: ['LOGIN'], auth });
    expect(result.evidence.failure).toMatchObject({
      stage: 'sign-in',
      reply: { code: 535, status: '5.7.8' },
    });
    const said = JSON.stringify(result).toLowerCase();
    for (const secret of [alice.password, alice.address, encodeURIComponent(alice.address)]) {
      expect(said).not.toContain(secret.toLowerCase());
      expect(said).not.toContain(base64(secret).toLowerCase());
    }
    expect(result.transcript).toContain('~> [hidden]');
  },
);

const percent = (text: string) => text.replace(/./g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
const { password } = alice;
const uneven = {
  'split over two lines': `535-5.7.8 bad ${password.slice(0, 6)}\r\n535 5.7.8 ${password.slice(6)} is wrong`,
  'split over three lines of base64': `535-5.7.8 ${base64(password).slice(0, 5)}\r\n535-${base64(password).slice(5, 9)}\r\n535 ${base64(password).slice(9)}`,
  'from its end': `535 5.7.8 ${[...password].reverse().join('')} is wrong`,
  'percent-encoded throughout': `535 5.7.8 ${percent(password)} is wrong`,
  'percent-encoded twice': `535 5.7.8 ${percent(percent(password))} is wrong`,
  'as decimal references': `535 5.7.8 ${password.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`)}`,
  'as hexadecimal references': `535 5.7.8 ${password.replace(/./g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`)}`,
  'in quoted-printable': `535 5.7.8 ${percent(password).replaceAll('%', '=')} is wrong`,
  'in base64 for addresses, split over lines': `535-5.7.8 ${Buffer.from(password).toString('base64url').slice(0, 7)}\r\n535 5.7.8 ${Buffer.from(password).toString('base64url').slice(7)}`,
  'in base64 of base64': `535 5.7.8 ${base64(base64(password))} is wrong`,
  'with spaces between': `535 5.7.8 ${[...password].join(' ')}`,
  'with marks between': `535 5.7.8 ${[...password].join('.')}`,
  'without its end': `535 5.7.8 it begins with ${password.slice(0, -2)}`,
  'in base32': '535 5.7.8 OMZWG4TFOQWXAYLTOM====== is wrong',
  'in base64 of UTF-16': `535 5.7.8 ${Buffer.from(password, 'utf16le').toString('base64')}`,
  'as octal escapes': `535 5.7.8 ${password.replace(/./g, (letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`)}`,
  'as numbers': `535 5.7.8 ${[...password].map((letter) => letter.charCodeAt(0)).join(' ')}`,
  'in the wide letters of Shift-JIS': Buffer.from(
    '35333520352e372e3820829382528283829282858294817c82908281829382930d0a',
    'hex',
  ),
  'as hexadecimal bytes': `535 5.7.8 ${Buffer.from(password).toString('hex').replace(/../g, '$& ')}`,
};
test.each(Object.entries(uneven))('a password quoted %s is not shown, and the codes are', async (_, auth) => {
  const { evidence, transcript } = await tried({ mechanisms: ['LOGIN'], auth });
  expect(evidence.failure?.reply).toEqual({ code: 535, status: '5.7.8', text: '[hidden]' });
  expect(transcript).toContain('<~ 535 5.7.8 [hidden]');
  expect(transcript.filter((line) => line.startsWith('<~ 535'))).toHaveLength(1);
});

test('an ordinary refusal is shown whole', async () => {
  const auth =
    '535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 See https://example.com/?p=%20a&amp;b';
  const { evidence } = await tried({ mechanisms: ['LOGIN'], auth });
  expect(evidence.failure?.reply?.text).toBe(
    'Username and Password not accepted.\nSee https://example.com/?p=%20a&amp;b',
  );
});

test.each([
  [
    'anna.berg@test.local',
    '550 5.1.1 no local ANNA.BERG here, but anna.bergman',
    'no local [address] here, but anna.bergman',
  ],
  ['info@test.local', '550 5.1.1 no info on <info@test.local>', 'no info on <[address]>'],
])(
  'the name in %s is hidden as a whole word, unless it is the name of an office',
  async (address, rcptTo, shown) => {
    const { evidence, transcript } = await tried({ rcptTo }, sending(alice.password, address));
    expect(evidence.failure?.reply?.text).toBe(shown);
    expect(transcript).toContain(`<~ 550 5.1.1 ${shown}`);
  },
);

test.each([
  ['whole', ['S3CRET-PASS']],
  ['from its end', ['SSAP-TERC3S']],
  ['in two parts', ['LOGIN', 'S3CRET', 'PASS']],
  ['around one that has a name of its own', ['S3CR', 'LOGIN', 'ET-PASS']],
])('a way to sign in that is named after the password, %s, is not in what is offered', async (_, named) => {
  const auth = '535 5.7.8 no';
  const mechanisms = ['PLAIN', ...named];
  const { evidence, transcript } = await tried({ mechanisms, auth });
  expect(evidence.offer?.auth).toEqual(mechanisms.filter((name) => /^(?:PLAIN|LOGIN)$/.test(name)));
  const open = await tried({ mode: 'plain', mechanisms, auth });
  expect(JSON.stringify([evidence, transcript, open.evidence])).not.toMatch(/s3cr|terc3s/i);
});

test('what is offered is not shown where other words spell the password around names that all servers have', async () => {
  const { transcript } = await tried({ extensions: ['S3CR', 'PIPELINING', 'SIZE 10240000', 'ET-PASS'] });
  expect(transcript).toContain('<~ 250 [hidden]');
  expect(transcript.join()).not.toMatch(/s3cr|et-pass/i);
});

test('ways to sign in are told before the line is encrypted as well, without those named after the password', () => {
  const redact = createRedact([{ mark: 'password', value: alice.password }]);
  const offer = { ...noOffer, auth: ['LOGIN'], authInClear: ['NTLM', 'S3CRET-PASS'] };
  expect(shownOffer(offer, redact)).toEqual({ ...noOffer, auth: ['LOGIN'], authInClear: ['NTLM'] });
  const without = { ...noOffer, auth: ['SCRAM-SHA-1', 'ITS-OWN'], authInClear: ['PLAIN'] };
  expect(shownOffer(without, redact)).toEqual(without);
  const hush = createRedact([{ mark: 'user', value: 'plain' }]);
  expect(shownOffer(without, hush)).toEqual(without);
  expect(shownOffer({ ...noOffer, authInClear: ['S3CRET-PASS'] }, redact)).toEqual(noOffer);
});

test('a greeting that quotes secrets puts them into no banner', async () => {
  const { evidence } = await tried({ greeting: `* OK ${alice.password} and ${alice.address} ready` });
  expect(evidence.failure?.banner).toBe('* OK [password] and [address] ready');
});

test('a secret at the place where a long greeting is cut leaves no part of it in the banner', async () => {
  const { evidence } = await tried({ greeting: `* OK ${'ready '.repeat(31)}${alice.password} and more` });
  expect(evidence.failure?.banner).toMatch(/ready \[password$/);
});

const latin1 = (text: string) => Buffer.from(`${text}\r\n`, 'latin1');
const german = 'Gärtnerei-größe';
test.each([
  [
    'its bytes of UTF-8 among others',
    latin1(`535 5.7.8 refus\xe9: ${Buffer.from(german).toString('latin1')}`),
  ],
  [
    'Latin letters among Russian ones',
    latin1(`535 5.7.8 \xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8 ${german}`),
  ],
  ['letters of CP850', latin1('535 5.7.8 no: G\x84rtnerei-gr\x94\xe1e')],
])('a password with letters of its own, quoted in %s, is not shown', async (_, auth) => {
  const { evidence, transcript } = await tried({ mechanisms: ['LOGIN'], auth }, sending(german));
  expect(evidence.failure?.reply).toEqual({ code: 535, status: '5.7.8', text: '[hidden]' });
  expect(transcript).toContain('<~ 535 5.7.8 [hidden]');
});
test('a password in what nobody asked for, in bytes that are no UTF-8, is not shown', async () => {
  const greeting = latin1(`220 welcome\r\n250 again ${german}`);
  const { evidence, transcript } = await tried({ greeting }, sending(german));
  expect(evidence.failure?.code).toBe('EUNASKED');
  expect(JSON.stringify([evidence, transcript])).not.toMatch(/rtnerei/i);
});
test('a refusal in another charset is read as it was meant', async () => {
  const auth = latin1('535 5.7.8 \xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8');
  const { evidence, transcript } = await tried({ mechanisms: ['LOGIN'], auth });
  expect(evidence.failure?.reply?.text).toBe('Неверный пароль');
  expect(transcript).toContain('<~ 535 5.7.8 Неверный пароль');
});
test('a receipt in another charset is read as it was meant', async () => {
  const dot = latin1('250 2.0.0 \xf0\xc9\xd3\xd8\xcd\xcf \xd0\xd2\xc9\xce\xd1\xd4\xcf');
  const { evidence } = await tried({ dot });
  expect(evidence.receipt?.text).toBe('Письмо принято');
});

test.each<[string, ScriptedOptions]>([
  ['in a greeting and an offer', { greeting: '220 smtp S3CR', ehlo: '250 et-pass' }],
  ['in a question and the refusal', { authStart: '334 s3cr', other: '535 5.7.8 et-pass' }],
  ['in two questions, in base64', { authStart: '334 czNjcmV0', other: '334 LXBhc3M=' }],
])('a password that is told %s is in no transcript', async (_, script) => {
  const { transcript } = await tried({ mechanisms: ['LOGIN'], ...script });
  expect(transcript.join('\n')).toMatch(/^<[-~] \d{3} (?:5\.7\.8 )?\[hidden\]$/m);
  expect(transcript.join('\n')).not.toMatch(/s3cr|et-pass|czNjcmV0|LXBhc3M/i);
});
