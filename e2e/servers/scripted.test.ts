import net from 'node:net';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, test } from 'vitest';
import { certificatesForTests } from './certificates-for-test';
import { people } from './people';
import { hangUp, silence, wait } from './script';
import { type Scripted, type ScriptedOptions, startScripted } from './scripted';

const { certificates, ca } = await certificatesForTests();
const running: Scripted[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(options: ScriptedOptions): Promise<Scripted> {
  const server = await startScripted({ certificate: certificates.good, ...options });
  running.push(server);
  return server;
}

function send(server: Scripted, options: { secure?: boolean; method?: string; old?: boolean } = {}) {
  const { address, password } = people.alice;
  const transport = createTransport({
    host: 'localhost',
    port: server.port,
    secure: options.secure ?? false,
    auth: { user: address, pass: password },
    ...(options.method ? { authMethod: options.method } : {}),
    tls: { ca, ...(options.old ? { minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } : {}) },
    greetingTimeout: 2000,
    socketTimeout: 2000,
  });
  return transport.sendMail({ from: address, to: address, subject: 'Hello', text: '.a dot\r\n' });
}

describe('a scripted server', () => {
  test('takes a message by STARTTLS, and remembers what was said', async () => {
    const server = await start({});
    await send(server);
    expect(server.commands).toContain('STARTTLS');
    expect(server.signIns).toEqual([
      { mechanism: 'PLAIN', user: 'alice@test.local', password: 's3cret-pass' },
    ]);
    expect(server.messages[0]).toContain('\r\n.a dot');
  });
  test('takes a message by implicit TLS', async () => {
    const server = await start({ mode: 'tls' });
    await send(server, { secure: true });
    expect(server.messages).toHaveLength(1);
  });
  test('takes a message without encryption, by AUTH LOGIN', async () => {
    const server = await start({ mode: 'plain' });
    await send(server, { method: 'LOGIN' });
    expect(server.signIns[0]?.mechanism).toBe('LOGIN');
  });
  test('refuses a wrong password by itself', async () => {
    const server = await start({ password: 'something else' });
    await expect(send(server)).rejects.toMatchObject({ responseCode: 535, code: 'EAUTH' });
  });
  test.each([
    ['mailFrom', '550 5.7.60 no', 'MAIL FROM', 550],
    ['rcptTo', '451 4.7.1 later', 'RCPT TO', 451],
    ['data', '554 5.5.1 no', 'DATA', 554],
    ['dot', '552 5.2.2 full', 'DATA', 552],
  ] as const)('gives the scripted answer to %s', async (step, reply, command, responseCode) => {
    const server = await start({ [step]: reply });
    await expect(send(server)).rejects.toMatchObject({ command, responseCode });
  });
  test('a function is handed what the client said', async () => {
    const server = await start({ auth: ({ user, secure }) => `535 ${user} ${secure}` });
    await expect(send(server)).rejects.toThrow('535 alice@test.local true');
  });
  test('hangs up where it is told to', async () => {
    const server = await start({ mailFrom: hangUp('421 4.3.2 Bye') });
    await expect(send(server)).rejects.toThrow('421 4.3.2 Bye');
    await expect.poll(() => server.connections()).toBe(0);
  });
  test('stays silent where it is told to', async () => {
    const server = await start({ greeting: silence });
    await expect(send(server)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });
  test('answers late where it is told to', async () => {
    const server = await start({ greeting: wait(300, '220 late') });
    const before = performance.now();
    await send(server);
    expect(performance.now() - before).toBeGreaterThan(290);
  });
  test('speaks an old TLS version only', async () => {
    const server = await start({ mode: 'tls', maxVersion: 'TLSv1.1' });
    await expect(send(server, { secure: true })).rejects.toThrow();
    await send(server, { secure: true, old: true });
    expect(server.messages).toHaveLength(1);
  });
  test('counts the sockets that are open', async () => {
    const server = await start({});
    const socket = net.connect(server.port, '127.0.0.1');
    await expect.poll(() => server.connections()).toBe(1);
    socket.destroy();
    await expect.poll(() => server.connections()).toBe(0);
    expect(server.accepted()).toBe(1);
  });
});
