import { expect, test } from 'vitest';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import { noOffer, shownOffer } from './offer';
import { createRedact } from './redact';
import { alice } from './run-for-test';
import { trialServers } from './server-for-test';

const { tried } = await trialServers();

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

test('a limit of size that is the password is not in what is offered', () => {
  const redact = createRedact([{ mark: 'password', value: '73914562' }]);
  expect(shownOffer({ ...noOffer, size: 73_914_562 }, redact)).toEqual(noOffer);
  expect(shownOffer({ ...noOffer, size: 10_240_000 }, redact)).toEqual({ ...noOffer, size: 10_240_000 });
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

test.each<[string, ScriptedOptions]>([
  ['in a greeting and an offer', { greeting: '220 smtp S3CR', ehlo: '250 et-pass' }],
  ['in a question and the refusal', { authStart: '334 s3cr', other: '535 5.7.8 et-pass' }],
  ['in two questions, in base64', { authStart: '334 czNjcmV0', other: '334 LXBhc3M=' }],
])('a password that is told %s is in no transcript', async (_, script) => {
  const { transcript } = await tried({ mechanisms: ['LOGIN'], ...script });
  expect(transcript.join('\n')).toMatch(/^<[-~] \d{3} (?:5\.7\.8 )?\[hidden\]$/m);
  expect(transcript.join('\n')).not.toMatch(/s3cr|et-pass|czNjcmV0|LXBhc3M/i);
});
