import net from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificatesForTests } from './certificates-for-test';
import { describeWith } from './describe-with';
import { internationalAddress, people } from './people';
import { postfixPrograms, startPostfix } from './postfix';

const { folder, certificates, ca } = await certificatesForTests();

describeWith(postfixPrograms, 'a private Postfix', () => {
  let postfix: Awaited<ReturnType<typeof startPostfix>>;
  beforeAll(async () => {
    postfix = await startPostfix({ folder: join(folder, 'postfix'), certificates });
  });
  afterAll(() => postfix?.stop());

  type How = { port: number; secure?: boolean; signedIn?: boolean; from?: string; to?: string };
  const send = async (subject: string, how: How) => {
    const auth = { user: postfix.user, pass: postfix.password };
    const transport = createTransport({
      host: 'localhost',
      port: how.port,
      secure: how.secure ?? false,
      ...(how.signedIn === false ? {} : { auth }),
      tls: { ca },
    });
    const { from = people.alice.address, to = people.alice.address } = how;
    return transport.sendMail({ from, to, subject, text: 'Hello' });
  };
  const hasSubject = (subject: string) => (source: string) =>
    source.includes(`Subject: ${subject}\r\n`) || source.includes(`Subject: ${subject}\n`);

  test('a message by STARTTLS is in the mailbox', async () => {
    await send('by STARTTLS', { port: postfix.submission });
    const source = await postfix.readMail(people.alice.address, hasSubject('by STARTTLS'));
    expect(source).toContain('using TLSv1.3');
  });
  test('a message by implicit TLS is in the mailbox', async () => {
    await send('by implicit TLS', { port: postfix.submissions, secure: true });
    expect(await postfix.readMail(people.alice.address, hasSubject('by implicit TLS'))).toContain('Hello');
  });
  test('the relay takes mail for its own domain without a sign-in', async () => {
    await send('by relay', { port: postfix.relay, signedIn: false });
    expect(await postfix.readMail(people.alice.address, hasSubject('by relay'))).toContain('Hello');
  });
  test('the relay does not pass mail on', async () => {
    const sending = send('away', { port: postfix.relay, signedIn: false, to: 'somebody@example.org' });
    await expect(sending).rejects.toMatchObject({ responseCode: 554 });
  });
  test('the port without encryption offers no STARTTLS', async () => {
    await send('by plain', { port: postfix.plain });
    expect(await postfix.readMail(people.alice.address, hasSubject('by plain'))).not.toContain('using TLS');
  });
  test('an international address has a mailbox', async () => {
    await send('to Jörg', { port: postfix.submission, to: internationalAddress });
    expect(await postfix.readMail(internationalAddress)).toContain('Hello');
  });
  test('a sender who is somebody else is refused', async () => {
    const sending = send('as Bob', { port: postfix.submission, from: people.bob.address });
    await expect(sending).rejects.toMatchObject({ responseCode: 553, command: 'MAIL FROM' });
  });
  test('a recipient whom nobody knows is refused', async () => {
    const sending = send('to nobody', { port: postfix.submission, to: 'nobody@test.local' });
    await expect(sending).rejects.toMatchObject({ responseCode: 550, command: 'RCPT TO' });
  });
  test('open connections are counted', async () => {
    const fresh = await startPostfix({ folder: join(folder, 'postfix-2'), certificates });
    await expect.poll(() => fresh.connections()).toBe(0);
    const socket = net.connect({ port: fresh.submission, host: '127.0.0.1' });
    await expect.poll(() => fresh.connections()).toBe(1);
    socket.destroy();
    await expect.poll(() => fresh.connections()).toBe(0);
    await fresh.stop();
  });
  test('a second one runs beside it', async () => {
    const second = await startPostfix({ folder: join(folder, 'postfix-3'), certificates });
    expect(second.submission).not.toBe(postfix.submission);
    await second.stop();
    await send('still here', { port: postfix.submissions, secure: true });
  });
});
