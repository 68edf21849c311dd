import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { listen } from '@/e2e/servers/sockets';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { evidenceWith } from '@/lib/problems/judge/evidence-for-test';
import type { Encryption } from '@/lib/settings/settings';
import { verdictOn, wordsOf } from './check-for-test';
import { seenBeside } from './seen-beside';

const { ca } = await certificatesForTests();

const greeted: NeighbourReport = {
  port: 587,
  encryption: 'tls',
  status: 'wrong-mode',
  answered: 'smtp',
  ms: 1,
};
const silent: Failure = { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' };

function seen(failure: Failure, look = greeted, encryption: Encryption = 'starttls'): Failure {
  const settings = { host: 'smtp.example.com', port: 587, encryption };
  return seenBeside(failure, evidenceWith({ settings, failure, neighbours: [look] }));
}

test.each<[string, Failure]>([
  ['left', silent],
  ['ended', { stage: 'greet', code: 'ECLOSED' }],
  ['broken', { stage: 'greet', code: 'ECONNRESET' }],
])('a call that was %s without a word is told with a look that was greeted', (_, failure) => {
  expect(seen(failure).secondAnswered).toBe(true);
});

test.each<[string, Failure, NeighbourReport?, Encryption?]>([
  ['a look that heard no mail server', silent, { ...greeted, status: 'not-smtp', answered: 'silent' }],
  ['a look at another port', silent, { ...greeted, port: 465 }],
  ['a second call that was turned away', { ...silent, secondTurnedAway: true }],
  ['a call that was greeted', { stage: 'greet', code: 'ECLOSED', command: 'EHLO' }],
  ['a greeting that was begun', { stage: 'greet', code: 'ECLOSED', banner: '220-' }],
  ['a call that began with TLS', silent, greeted, 'tls'],
])('nothing of it is told of %s', (_, failure, look, encryption) => {
  expect(seen(failure, look, encryption).secondAnswered).toBeUndefined();
});

test('what was met itself stays as it was met, where a look tells more', () => {
  const met: Failure = { stage: 'greet', code: 'ETLSFIRST', answered: 'tls' };
  const told = seen(met, { ...greeted, status: 'not-smtp', answered: 'http' });
  expect(told).toEqual({ stage: 'greet', code: 'ENOTSMTP', answered: 'http' });
  expect(met).toEqual({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' });
});

test('a server that ends the first call and greets the next is not said to turn us away', async () => {
  let calls = 0;
  const server = await listen((socket) => {
    calls += 1;
    if (calls === 1) socket.end();
    else socket.resume().write('220 smtp.example ESMTP\r\n');
  });
  const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
  expect(verdict).toMatchObject({
    problem: 'server-closed-connection',
    title: 'One call was ended, the next was answered',
  });
  expect(wordsOf(verdict)).not.toMatch(/turn(?:s)? away|another encryption/);
});
