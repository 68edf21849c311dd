import { inspect } from 'node:util';
import { expect, test } from 'vitest';
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

test('a yes to the sign-in that quotes the secrets back is kept without them', async () => {
  const { evidence } = await tried({ auth: `235 2.7.0 ${alice.address} ${alice.password} is fine` });
  expect(evidence.receipt).toBeDefined();
  expect(evidence.letIn).toMatchObject({ code: 235, status: '2.7.0' });
  for (const secret of [alice.password, alice.address])
    expect(JSON.stringify(evidence).toLowerCase()).not.toContain(secret.toLowerCase());
});

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
