import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCertificateFor } from '@/e2e/servers/certificates';
import { people } from '@/e2e/servers/people';
import { type Answer, hangUp } from '@/e2e/servers/script';
import type { ProblemCode, WhoCanFix } from '@/lib/problems/catalogue/codes';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { folder, ca, start, judged, judgedBeside } = await trialVerdicts();
const { alice } = people;

describe.concurrent('a sign-in', { timeout: 40_000 }, () => {
  test('that Outlook is not known to make is not made in its place', async () => {
    const server = await start({ mechanisms: ['CRAM-MD5'] });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'auth-mechanism-unsupported' });
    expect(server.commands.join()).not.toContain('AUTH');
  });
  // a look has a second and a half, which the other checks would take from it
  test.sequential('that this port does not take leads to one that does', async () => {
    const { verdict, port } = await judgedBeside({ mechanisms: ['NTLM'] });
    expect(verdict).toMatchObject({
      problem: 'auth-mechanism-unsupported',
      change: { to: { port, encryption: 'tls' }, tested: true },
    });
  });
  test('that is refused before anything was said of it is no matter of the password', async () => {
    const refused = '535 5.7.8 Authentication failed';
    const verdict = await judged({ mechanisms: ['LOGIN'], authStart: refused });
    expect(verdict).toMatchObject({
      problem: 'auth-mechanism-unsupported',
      confidence: 'likely',
      title: 'The server turns down a sign-in that it offers',
    });
    expect(verdict.also).toContain('auth-too-many-attempts');
    expect(verdict.seen).toContain('It said no before it was told the user name and the password.');
    expect(await judged({ mechanisms: ['LOGIN'], authStart: '535' })).toMatchObject({
      problem: 'auth-mechanism-unsupported',
    });
  });
  test('by LOGIN that follows one by PLAIN is not said to be the first that the server heard', async () => {
    const verdict = await judged({
      mechanisms: ['PLAIN', 'LOGIN'],
      auth: '504 5.7.4 Unrecognized authentication type',
      authStart: '504 5.7.4 Unrecognized authentication type',
    });
    expect(verdict).toMatchObject({ problem: 'auth-mechanism-unsupported' });
    expect(verdict.seen).not.toContain('It said no before it was told the user name and the password.');
    expect(verdict.seen).toContain(
      'It did not read a first try, by PLAIN. At a second, by LOGIN, it said no before it asked for the user name and the password.',
    );
  });
  test('that is taken in words that say no is told with them, whatever comes of it', async () => {
    const auth = '235 2.7.0 Authentication failed, account disabled';
    const told = `By its code the server took the sign-in, and its words say no: ${auth}`;
    const accepted = await judged({ auth });
    expect(accepted).toMatchObject({ outcome: 'accepted' });
    expect(accepted.seen).toContain(told);
    const refused = await judged({ auth, mailFrom: '550 5.7.1 Sender denied' });
    expect(refused).toMatchObject({ outcome: 'problem' });
    expect(refused.forIt).toContain(told);
    expect(wordsOf(await judged({ auth: '235 2.7.0 Authentication successful' }))).not.toContain('say no');
  });
  test('that is taken with a warning is not said to be refused in its words', async () => {
    const verdict = await judged({
      auth: '235 2.7.0 Signed in. Password expires in 6 days, renew it in the portal',
    });
    expect(verdict.outcome).toBe('accepted');
    expect(wordsOf(verdict)).not.toContain('say no');
    expect(verdict.seen).toContain(
      'The server took the sign-in, and said with that: 235 2.7.0 Signed in. Password expires in 6 days, renew it in the portal',
    );
  });
  test('that is refused behind the user name is not said to be about the password', async () => {
    const verdict = await judged({
      mechanisms: ['LOGIN'],
      authStart: '334 VXNlcm5hbWU6',
      other: '535 5.7.8 Authentication failed',
    });
    expect(verdict).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
    expect(verdict.title).toBe('The server said no behind the user name');
    expect(verdict.seen).toContain('It said no before it was told the password.');
    expect(verdict.suspects).toEqual(['username']);
    expect(verdict.also).not.toContain('auth-app-password-required');
  });
  test.each<[string, Answer]>([
    ['is refused', '535 5.7.8 Authentication credentials invalid'],
    ['is hung up on', hangUp()],
  ])(
    'that asks for a code behind the password and %s is not said to be about the password',
    async (_, end) => {
      const questions = ['User Name', 'Password', 'Code aus der Authenticator-App'].map(
        (each) => `334 ${Buffer.from(each).toString('base64')}`,
      );
      const left = questions.slice(1);
      const verdict = await judged({
        mechanisms: ['LOGIN'],
        authStart: questions[0] ?? '',
        other: () => left.shift() ?? end,
      });
      expect(verdict).toMatchObject({
        problem: 'auth-mechanism-unsupported',
        confidence: 'likely',
        title: 'The server asks for more than a name and a password',
      });
      expect(verdict.seen.join('\n')).toContain('it asked for: Code aus der Authenticator-App');
      expect(verdict.forIt).toContain('Code aus der Authenticator-App');
    },
  );
  test('that quotes the password as a question does not show it', async () => {
    const quoted = `334 ${Buffer.from(alice.password).toString('base64')}`;
    const left = ['334 UGFzc3dvcmQ6', quoted];
    const verdict = await judged({
      mechanisms: ['LOGIN'],
      authStart: '334 VXNlcm5hbWU6',
      other: () => left.shift() ?? '535 5.7.8 no',
    });
    expect(verdict.title).toBe('The server asks for more than a name and a password');
    expect(JSON.stringify(verdict)).not.toContain(alice.password);
    expect(JSON.stringify(verdict)).not.toContain(quoted.slice(4));
  });
  test('that asks for something behind the password and lets us in all the same is sound', async () => {
    const left = ['334 UGFzc3dvcmQ6', '334 UmVhbG06', '235 2.7.0 ok'];
    const verdict = await judged({
      mechanisms: ['LOGIN'],
      authStart: '334 VXNlcm5hbWU6',
      other: () => left.shift() ?? '250 Ok',
    });
    expect(verdict.outcome).toBe('accepted');
  });
  test('that asks for the password once more is not said to ask for anything else', async () => {
    const left = ['334 UGFzc3dvcmQ6', '334 UGFzc3dvcmQ6'];
    const verdict = await judged({
      mechanisms: ['LOGIN'],
      authStart: '334 VXNlcm5hbWU6',
      other: () => left.shift() ?? '535 5.7.8 wrong password',
    });
    expect(verdict.problem).toBe('auth-bad-credentials');
  });
  test('that is asked for again and again is left', async () => {
    const server = await start({ authStart: '334 VXNlcm5hbWU6', other: '334 VXNlcm5hbWU6' });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, ca);
    expect(verdict).toMatchObject({ problem: 'auth-mechanism-unsupported' });
    expect(verdict.title).toBe('The server kept asking and never answered');
    expect(server.commands.length).toBeLessThan(12);
  });
  test.each<[string, string, ProblemCode, WhoCanFix[]]>([
    ['that nobody may make', '550 User suspended', 'auth-account-locked-or-disabled', ['it', 'provider']],
    [
      'that is switched off',
      '535 5.7.0 IMAP/POP3/SMTP access is deactivated for this account',
      'auth-smtp-disabled-tenant-or-mailbox',
      ['you', 'it'],
    ],
    [
      'that is to be made elsewhere first',
      '432 4.7.12 A password transition is needed',
      'auth-blocked-by-policy',
      ['it', 'you'],
    ],
    [
      'by a company’s own server',
      '535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.',
      'server-temporary-failure',
      ['it'],
    ],
  ])('%s is told apart', async (_, auth, problem, whoCanFix) => {
    const verdict = await judged({ auth });
    expect(verdict).toMatchObject({ problem, whoCanFix });
    expect(wordsOf(verdict)).not.toMatch(/a later try|4xx/);
  });
  test.each<[string, string, ProblemCode]>([
    ['smtp.office365.com', '5.7.3 Authentication unsuccessful', 'auth-bad-credentials'],
    [
      'smtp.office365.com',
      '5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
      'auth-bad-credentials',
    ],
    ['smtp-mail.outlook.com', '5.7.3 Authentication unsuccessful', 'auth-basic-disabled'],
    [
      'smtp-mail.outlook.com',
      '5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
      'auth-basic-disabled',
    ],
    ['smtp.live.com', '5.7.8 Username and password not accepted', 'auth-basic-disabled'],
    ['smtp-mail.outlook.com', '5.7.9 Application-specific password required', 'auth-basic-disabled'],
  ])('that %s turns down with %s is not cured by an app password', async (host, words, problem) => {
    const { certificate, ca: own } = await makeCertificateFor([host], join(folder, `${host} ${words}`));
    const server = await start({
      certificate,
      auth: `535 ${words} [AM0PR01CA0001.prod.outlook.com]`,
    });
    const verdict = await verdictOn({ server, encryption: 'starttls' }, own, [], host);
    expect(verdict).toMatchObject({ problem });
    expect(wordsOf(verdict)).not.toMatch(/make an app password/i);
  });
  test('that was good and is asked for once more is not said to be missing', async () => {
    const verdict = await judged({ mailFrom: '530 5.7.57 Client not authenticated to send mail.' });
    expect(verdict).toMatchObject({ problem: 'auth-required', whoCanFix: ['provider'] });
    expect(verdict.title).toBe('It took the sign-in, and then asked for one');
    expect(await judged({ rcptTo: '550 5.7.1 Authentication required' })).toMatchObject({
      problem: 'auth-required',
    });
  });
});
