import { describe, expect, it } from 'vitest';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { translatorFor } from '@/lib/text/translator';
import { diagnose } from './diagnose';
import { evidenceWith, fine, stoppedBy } from './evidence-for-test';
import { explain } from './explain';

const t = translatorFor('en');
const labels = { starttls: 'STARTTLS', tls: 'SSL/TLS', none: 'None' };
const told = (evidence: Evidence) => {
  const diagnosis = diagnose(evidence);
  const said = explain(diagnosis, evidence, { t, labels, at: new Date('2026-11-21'), number: '4821' });
  return { ...diagnosis, ...said, all: [said.title, said.meaning, ...said.steps, said.forIt].join('\n') };
};
const offer = { starttls: false, auth: ['PLAIN', 'LOGIN'], utf8: false, pipelining: false };
const refusal = (stage: Failure['stage'], code: number, status: string, text: string): Failure => ({
  stage,
  reply: { code, status, text },
});

describe('a server whose words do not fit what was seen', () => {
  it('that turns down a way to sign in which it offers is not mended by ticks and ports', () => {
    const refused = refusal('sign-in', 504, '5.5.4', 'Unrecognized authentication type');
    const { problem, all, whoCanFix } = told(stoppedBy(refused, { offer }));
    expect(problem).toBe('auth-mechanism-unsupported');
    expect(all).toContain('PLAIN, LOGIN');
    expect(all).not.toMatch(/SPA|port to 587|port 25/);
    expect(whoCanFix).toContain('provider');
  });

  it('that turns down what it did not offer is told in general', () => {
    const refused = refusal('sign-in', 504, '5.5.4', 'Unrecognized authentication type');
    expect(told(stoppedBy(refused)).all).toContain('SPA');
  });

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

  it('that speaks of a way to sign in where nobody signs in has another reason', () => {
    const weak = '534 5.7.9 Authentication mechanism is too weak';
    const at = (stage: Failure['stage'], command = '') =>
      told(stoppedBy({ stage, command, reply: { code: 534, status: '5.7.9', text: weak.slice(10) } }))
        .problem;
    expect(at('encrypt', 'STARTTLS')).toBe('starttls-not-offered');
    for (const stage of ['greet', 'sender', 'recipient', 'message'] as const)
      expect(at(stage)).not.toBe('auth-mechanism-unsupported');
    const wanted = refusal('greet', 421, '4.7.1', 'Error: No client certificate presented');
    expect(told(stoppedBy(wanted))).toMatchObject({
      problem: 'auth-mechanism-unsupported',
      whoCanFix: ['it', 'provider'],
    });
  });

  it('that speaks of sign-ins at our name does not speak of the name', () => {
    const reply = { code: 535, status: '5.7.8', text: 'Authentication credentials invalid' };
    expect(told(stoppedBy({ stage: 'greet', command: 'EHLO', reply })).problem).toBe('unknown');
  });

  it('that refuses a password before anybody gave one has turned the caller away', () => {
    const { problem, confidence } = told(stoppedBy(refusal('greet', 535, '5.7.8', 'credentials invalid')));
    expect([problem, confidence]).toEqual(['ip-blocklisted', 'unsure']);
  });

  it('that takes a password and refuses it later is not mended by another password', () => {
    const later = refusal('sender', 535, '5.7.8', 'Authentication credentials invalid');
    const { problem, confidence, meaning, whoCanFix } = told(stoppedBy(later));
    expect([problem, confidence]).toEqual(['auth-bad-credentials', 'likely']);
    expect(meaning).toContain('said yes');
    expect(whoCanFix).toContain('provider');
  });

  it('that asks for a sign-in during one is not told that there was none', () => {
    const asks = refusal('sign-in', 530, '5.7.0', 'Authentication required');
    const { all, whoCanFix } = told(stoppedBy(asks, { offer, stages: [] }));
    expect(all).not.toMatch(/without a sign-in|tick/);
    expect(whoCanFix).toContain('provider');
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

  it.each([
    '用户被锁定',
    'Konto gesperrt wegen zu vieler Fehlversuche',
    'Compte verrouillé: trop de tentatives',
  ])('that locks an account for tries lets it go in time: %s', (text) => {
    const { problem, all } = told(stoppedBy(refusal('sign-in', 535, '5.7.8', text)));
    expect(problem).toMatch(/auth-account-locked|auth-too-many/);
    expect(all).not.toContain('does not go away by waiting');
  });

  it('whose plans do not all hold sending has not stopped an account', () => {
    const plan = refusal('sender', 550, '5.7.1', 'SMTP is not available in your free plan, please upgrade');
    const { problem, title, meaning } = told(stoppedBy(plan));
    expect(problem).toBe('account-sending-blocked');
    expect(title).toContain('plan');
    expect(meaning).not.toMatch(/stopped|suspended|bill/);
  });

  it('whose certificate has a fault of another kind is not told to install the full chain', () => {
    const certificate = {
      names: ['smtp.example.com'],
      issuer: 'Example Trust',
      subject: 'smtp.example.com',
      chainLength: 2,
      validFrom: '2026-01-01',
      validTo: '2027-01-01',
      selfSigned: false,
      faults: ['untrusted' as const],
      code: 'INVALID_PURPOSE',
    };
    const { problem, forIt } = told(stoppedBy({ stage: 'encrypt', code: 'INVALID_PURPOSE', certificate }));
    expect(problem).toBe('cert-untrusted');
    expect(forIt).not.toContain('Install the full chain');
  });
});

describe('a port that says not now, beside one that answers', () => {
  const busy = refusal('greet', 421, '4.3.2', 'Service not available');
  it('is waited for, and the other may do meanwhile', () => {
    const { change, whoCanFix, steps } = told(stoppedBy(busy, { neighbours: [fine(465, 'tls')] }));
    expect(change).toBeNull();
    expect(whoCanFix).toEqual(['wait']);
    expect(steps).toContain('Until then, port 465 with SSL/TLS may do: it answers at present.');
  });
  it('is waited for alone where the other takes no sign-in, or the matter is not of the port', () => {
    const mute = told(stoppedBy(busy, { neighbours: [fine(465, 'tls', [])] })).steps;
    const later = { ...busy, stage: 'recipient' as const };
    const late = told(stoppedBy(later, { neighbours: [fine(465, 'tls')] })).steps;
    for (const steps of [mute, late]) expect(steps.join('\n')).not.toContain('Until then');
  });
});

describe('a receipt that speaks of setting the message aside', () => {
  const accepted = (text: string, status = '2.0.0') =>
    told(evidenceWith({ receipt: { code: 250, status, text } }));
  it.each([
    'Ok, discarded, id=01234-05 - SPAM',
    'Message queued for moderation',
    'Message held for review',
    'Ok: quarantined as HOLD-77',
    'Message dropped',
  ])('is accepted, and no promise is made of it: %s', (text) => {
    const { outcome, confidence, title, all } = accepted(text);
    expect(outcome).toBe('accepted');
    expect(confidence).toBe('unsure');
    expect(title).not.toContain('It works');
    expect(all).toContain('may not arrive');
  });
  it.each([
    'Ok: queued as 4Rk2Wc',
    'OK id=1xUobh-0007iv-0b',
    'Message accepted for delivery',
    'queued, no spam found',
  ])('is not seen in an ordinary one: %s', (text) => {
    const { confidence, title } = accepted(text);
    expect(title).toContain('It works');
    expect(confidence).toBe('sure');
  });
});

describe('a host of which one address is sound and the one of the check is not', () => {
  const address = (last: number, answers?: 'ok') => ({
    address: `192.0.2.${last}`,
    family: 4 as const,
    status: 'connected' as const,
    ms: 5,
    ...(answers && { answers }),
  });
  const addresses = [address(1), address(2, 'ok')];
  it.each<[string, Failure]>([
    ['receives mail', { stage: 'greet', code: 'ENOTSMTP', answered: 'imap', banner: '* OK' }],
    ['hangs up', { stage: 'greet', code: 'ECLOSED' }],
    ['is silent', { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' }],
    ['turns away', refusal('greet', 554, '5.3.2', 'not in service')],
  ])('has settings that are right, whatever that one does: it %s', (_, failure) => {
    const { all, whoCanFix, suspects } = told(stoppedBy(failure, { addresses }));
    expect(whoCanFix).toEqual(['provider']);
    expect(suspects).toEqual([]);
    expect(all).toContain('one of its addresses');
    expect(all).not.toMatch(/outgoing box|Compare the server name|Set the port/);
  });
  it('is busy now where that one says so', () => {
    const busy = refusal('greet', 421, '4.7.0', 'too many connections');
    expect(told(stoppedBy(busy, { addresses })).title).toContain('Too many connections');
  });
});
