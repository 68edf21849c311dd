import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { certificateWith, fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

describe('a server whose words do not fit what was seen', () => {
  it('that calls encryption old which is new is not mended by updates of Windows', () => {
    const old = refusal('sender', 421, '4.7.66', 'TLS 1.0 and 1.1 are not supported');
    const { problem, all, whoCanFix, meaning } = told(stoppedBy(old, { tlsVersion: 'TLSv1.3' }));
    expect(problem).toBe('tls-too-old');
    expect(meaning).toContain('TLS 1.3');
    expect(all).not.toContain('One side only knows');
    expect(whoCanFix).toEqual(['provider']);
    expect(told(stoppedBy(old)).all).toContain('Windows');
  });

  it('whose handshake breaks off on our side has shown nothing of old encryption', () => {
    const { all, seen } = told(stoppedBy({ stage: 'encrypt', code: 'ERR_SSL_EXCESSIVE_MESSAGE_SIZE' }));
    expect(all).toContain('ERR_SSL_EXCESSIVE_MESSAGE_SIZE');
    expect([all, ...seen].join('\n')).not.toMatch(/old kind|both know/);
  });

  it('is not said to have answered 4xx where it said 5xx', () => {
    const { problem, forIt } = told(stoppedBy(refusal('greet', 554, '5.3.2', 'mx1 not in service')));
    expect(problem).toBe('server-temporary-failure');
    expect(forIt).not.toContain('4xx');
    expect(told(stoppedBy(refusal('greet', 421, '4.3.2', 'closing'))).forIt).toContain('4xx');
  });

  it.each([500, 502, 503])('that loses count with %s says nothing of names and addresses', (code) => {
    const reply = { code, text: 'Bad sequence of commands' };
    for (const [stage, command] of [
      ['greet', 'EHLO'],
      ['sender', 'MAIL FROM'],
      ['recipient', 'RCPT TO'],
      ['message', 'DATA'],
    ] as const)
      expect(told(stoppedBy({ stage, command, reply })).problem).toBe('unknown');
  });

  it('that gives a reason for hanging up has given one', () => {
    const { problem, all } = told(stoppedBy(refusal('message', 421, '4.4.2', 'timeout')));
    expect(problem).toBe('server-closed-connection');
    expect(all).not.toMatch(/without a reason|port fit|antivirus/);
  });

  it('that is silent behind a secure line has answered a ClientHello', () => {
    const tls = { host: 'smtp.example.com', port: 465, encryption: 'tls' } as const;
    const failure: Failure = { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' };
    const { meaning, all } = told(stoppedBy(failure, { settings: tls, tlsVersion: 'TLSv1.3' }));
    expect(meaning).toContain('secure');
    expect(all).not.toMatch(/answers no ClientHello|other way/);
  });

  it('that hangs up at the usual pair of port and encryption is not said to lack it', () => {
    const at = (port: number) =>
      told(
        stoppedBy(
          { stage: 'greet', code: 'ECLOSED' },
          { settings: { host: 'smtp.example.com', port, encryption: 'starttls' } },
        ),
      ).all;
    expect(at(587)).not.toContain('port fit');
    expect(at(465)).toContain('port fit');
  });

  it('that answers at another port has the right name', () => {
    const dark: Failure = { stage: 'connect', code: 'ETIMEDOUT' };
    expect(told(stoppedBy(dark, { neighbours: [fine(465, 'tls')] })).meaning).not.toContain('name or port');
    expect(told(stoppedBy(dark)).meaning).toContain('name or port');
  });

  it('whose port is closed is not said to use just that one', () => {
    expect(told(stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' })).all).not.toMatch(/587 or 465/);
  });

  it('whose certificate has a fault of another kind is not told to install the full chain', () => {
    const certificate = certificateWith({ faults: ['untrusted'], code: 'INVALID_PURPOSE' });
    const { problem, forIt } = told(stoppedBy({ stage: 'encrypt', code: 'INVALID_PURPOSE', certificate }));
    expect(problem).toBe('cert-untrusted');
    expect(forIt).not.toContain('Install the full chain');
  });
});
