import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { describeWith } from '@/e2e/servers/describe-with';
import { type Dovecot, dovecotPrograms, startDovecot } from '@/e2e/servers/dovecot';
import { type Exim, eximPrograms, startExim } from '@/e2e/servers/exim';
import { alice, sending, trial } from './run-for-test';

const { folder, certificates } = await certificatesForTests();

describeWith(eximPrograms, 'Exim', () => {
  let exim: Exim;
  beforeAll(async () => {
    exim = await startExim({ folder: join(folder, 'exim'), certificates });
  });
  afterAll(() => exim?.stop());

  test.each([
    ['submission', 'starttls'],
    ['submissions', 'tls'],
  ] as const)('takes a message at its %s port with %s', async (name, encryption) => {
    const { evidence } = await trial({ port: exim[name], encryption, ca: certificates.ca }, sending());
    expect(evidence.failure).toBeUndefined();
    expect(evidence.stages.map(({ status }) => status)).toEqual(Array(8).fill('ok'));
    expect(evidence.offer).toMatchObject({ auth: ['PLAIN', 'LOGIN'], pipelining: true });
    const id = /^OK id=(\S+)$/.exec(evidence.receipt?.text ?? '')?.[1];
    expect(id).toBeDefined();
    expect((await exim.queued()).filter((mail) => mail.includes(`${id}-D`))).toMatchObject([
      expect.stringContaining('Subject: Test 4821'),
    ]);
    await expect.poll(exim.connections).toBe(0);
  });
  test.each([
    ['submission', 'tls', { stage: 'encrypt', answered: 'smtp' }],
    ['submissions', 'starttls', { stage: 'greet', code: 'ETLSFIRST' }],
    ['submissions', 'none', { stage: 'greet', code: 'ETLSFIRST' }],
  ] as const)('at its %s port does not fit %s, and says so', async (name, encryption, expected) => {
    const { evidence } = await trial({ port: exim[name], encryption, ca: certificates.ca });
    expect(evidence.failure).toMatchObject(expected);
    await expect.poll(exim.connections).toBe(0);
  });
  test('refuses a wrong password in its own words', async () => {
    const { evidence, transcript } = await trial(
      { port: exim.submission, encryption: 'starttls', ca: certificates.ca },
      sending('not-the-password'),
    );
    expect(evidence.failure).toMatchObject({
      stage: 'sign-in',
      command: 'AUTH PLAIN',
      reply: { code: 535, text: 'Incorrect authentication data' },
    });
    expect(transcript.join('\n')).not.toContain('not-the-password');
  });
  test.each([alice.password, 'not-the-password'])(
    'is told nothing of %s that could be read in what a check shows',
    async (password) => {
      const server = { port: exim.submission, encryption: 'starttls', ca: certificates.ca } as const;
      const shown = JSON.stringify(await trial(server, sending(password)));
      for (const secret of [password, `\0${alice.address}\0${password}`]) {
        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2));
      }
    },
  );
  test('does not pass mail on without a sign-in', async () => {
    const { evidence } = await trial(
      { port: exim.submission, encryption: 'starttls', ca: certificates.ca },
      { message: sending().message },
    );
    expect(evidence.failure).toMatchObject({
      stage: 'recipient',
      command: 'RCPT TO',
      reply: { code: 550, text: 'relay not permitted' },
    });
  });
});

describeWith(dovecotPrograms, 'Dovecot', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot({ folder: join(folder, 'dovecot'), certificates });
  });
  afterAll(() => dovecot?.stop());

  test.each([
    ['imap', 'starttls', 'greet'],
    ['imap', 'none', 'greet'],
    ['imap', 'tls', 'encrypt'],
    ['imaps', 'tls', 'greet'],
  ] as const)('at its %s port is known for an incoming server with %s', async (name, encryption, stage) => {
    const { evidence } = await trial({ port: dovecot[name], encryption, ca: certificates.ca }, sending());
    expect(evidence.failure).toMatchObject({ stage, answered: 'imap' });
    expect(evidence.failure?.banner).toMatch(/^\* OK /);
  });
});
