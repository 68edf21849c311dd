import { describe, expect, test } from 'vitest';
import { sending } from './run-for-test';
import { trialServers } from './server-for-test';

const { tried } = await trialServers();

describe('a message', () => {
  test.each(['starttls', 'tls'] as const)('is accepted after %s and a sign-in', async (mode) => {
    const { evidence, server } = await tried({ mode });
    expect(evidence.failure).toBeUndefined();
    expect(evidence.stages.map(({ status }) => status)).toEqual(Array(8).fill('ok'));
    expect(evidence.receipt).toMatchObject({ code: 250, status: '2.0.0' });
    expect(evidence.tlsVersion).toBe('TLSv1.3');
    expect(server.signIns).toHaveLength(1);
    expect(server.messages).toHaveLength(1);
    await expect.poll(server.connections).toBe(0);
  });
  test('says what it is and goes from the address to the same address', async () => {
    const { server } = await tried();
    const [message = ''] = server.messages;
    expect(message).toContain('Subject: Test 4821\r\n');
    expect(message).toContain('From: alice@test.local\r\nTo: alice@test.local\r\n');
    expect(message).toContain('Auto-Submitted: auto-generated\r\n');
    expect(message).toContain('X-Auto-Response-Suppress: All\r\n');
    expect(message).toMatch(/Message-ID: <[0-9a-f]{32}@[a-z.]+>\r\n/);
    expect(message).toMatch(/Date: \w{3}, \d{1,2} \w{3} \d{4} /);
    expect(message).toContain('A line.\r\n.\r\nAnother line.');
  });
  test('to an international address asks for SMTPUTF8', async () => {
    const { evidence, server } = await tried({}, sending(undefined, 'jörg@münchen.example'));
    expect(evidence.failure).toBeUndefined();
    expect(server.commands).toContainEqual(
      expect.stringMatching(/^MAIL FROM:<jörg@xn--mnchen-3ya\.example> .*SMTPUTF8/),
    );
  });
  test('to an international address stops at a server that cannot take one', async () => {
    const { evidence } = await tried({ extensions: ['PIPELINING'] }, sending(undefined, 'jörg@test.local'));
    expect(evidence.failure).toMatchObject({ stage: 'sender', code: 'ENOSMTPUTF8' });
  });
  test('without a sign-in goes to a relay that takes it, by a plain line', async () => {
    const { message } = sending();
    const { evidence, server } = await tried({ mode: 'plain', mechanisms: [] }, { message });
    expect(evidence.failure).toBeUndefined();
    expect(evidence.stages.find(({ stage }) => stage === 'sign-in')?.status).toBe('skipped');
    expect(server.messages).toHaveLength(1);
  });
});

describe('a check of the server alone', () => {
  test('ends well before the sign-in and sends nothing', async () => {
    const { evidence, server } = await tried({}, {});
    expect(evidence.failure).toBeUndefined();
    expect(evidence.offer).toMatchObject({ auth: ['PLAIN', 'LOGIN'], pipelining: true, utf8: true });
    expect(evidence.stages.slice(4).map(({ status }) => status)).toEqual(Array(4).fill('skipped'));
    expect(server.commands.join()).not.toMatch(/AUTH|MAIL/);
  });
});
