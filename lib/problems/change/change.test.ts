import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport, NeighbourStatus } from '@/lib/evidence/reports';
import { certificateWith, fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';

describe('the change', () => {
  it('is the encryption alone when the same port answers with the other one', () => {
    const settings = { host: 'smtp.example.com', port: 465, encryption: 'starttls' as const };
    const neighbours = [fine(587, 'starttls'), fine(465, 'tls')];
    const { change } = diagnose(
      stoppedBy({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' }, { settings, neighbours }),
    );
    expect(change).toEqual({ to: { encryption: 'tls' }, tested: true });
  });

  it('is the port alone when another port answers with the visitor’s encryption', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const neighbours = [fine(465, 'tls'), fine(587, 'starttls')];
    const { change, whoCanFix } = diagnose(
      stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { settings, neighbours }),
    );
    expect(change).toEqual({ to: { port: 587 }, tested: true });
    expect(whoCanFix).toEqual(['you']);
  });

  it('prefers the safest where nothing of the visitor’s fits', () => {
    const settings = { host: 'smtp.example.com', port: 2500, encryption: 'none' as const };
    const neighbours = [fine(25, 'starttls'), fine(587, 'starttls'), fine(465, 'tls')];
    const { change } = diagnose(
      stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' }, { settings, neighbours }),
    );
    expect(change?.to).toEqual({ port: 465, encryption: 'tls' });
  });

  it('is not said to have been looked at in vain where the look was over before a late greeting', () => {
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'tls' as const };
    const neighbours = [{ port: 587, encryption: 'starttls' as const, status: 'silent' as const, ms: 8_000 }];
    const plain: Failure = { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp', banner: '220 late' };
    const { change } = diagnose(stoppedBy(plain, { settings, neighbours }));
    expect(change).toEqual({ to: { encryption: 'starttls' }, tested: false });
  });

  it('is no port of a list where the sign-in that is missing can be made at this one', () => {
    const settings = { host: 'smtp.sfr.fr', port: 587, encryption: 'starttls' as const };
    const wants = refusal('sender', 530, '5.7.0', 'Authentication required', 'MAIL FROM');
    const offer = { starttls: true, auth: ['PLAIN', 'LOGIN'], utf8: true, pipelining: true };
    const neighbours = [{ port: 465, encryption: 'tls' as const, status: 'refused' as const, ms: 5 }];
    const unsigned = stoppedBy(wants, { settings, offer, neighbours, signIn: false, stages: [] });
    expect(diagnose(unsigned).problem).toBe('auth-required');
    expect(diagnose(unsigned).change).toBeNull();
    const unheard = neighbours.map((each) => ({ ...each, status: 'timeout' as const }));
    const none = { ...unsigned, offer: { ...offer, auth: [] }, neighbours: unheard };
    expect(diagnose(none).change?.to).toEqual({ port: 465, encryption: 'tls' });
  });

  it('never leads who signs in to a port without a sign-in', () => {
    const refused: Failure = { stage: 'connect', code: 'ECONNREFUSED' };
    const neighbours = [fine(25, 'starttls', [])];
    expect(diagnose(stoppedBy(refused, { neighbours })).change).toBeNull();
    const relay = stoppedBy(refused, { neighbours, signIn: false, stages: [] });
    expect(diagnose(relay).change).toEqual({ to: { port: 25 }, tested: true });
  });

  it('never leads who has yet to sign in to another port without a usable sign-in', () => {
    const before = { mode: 'server' as const, signIn: false, stages: [] };
    const outdated: Failure = { stage: 'encrypt', certificate: certificateWith({ faults: ['expired'] }) };
    const others = [fine(25, 'starttls', []), fine(465, 'tls', ['NTLM'])];
    for (const failure of [{ stage: 'connect', code: 'ECONNREFUSED' } as const, outdated]) {
      expect(diagnose(stoppedBy(failure, { ...before, neighbours: others })).change).toBeNull();
      const neighbours = [...others, fine(2525, 'starttls')];
      expect(diagnose(stoppedBy(failure, { ...before, neighbours })).change?.to).toEqual({ port: 2525 });
    }
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'tls' as const };
    const wrongMode: Failure = { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' };
    expect(diagnose(stoppedBy(wrongMode, { ...before, settings, neighbours: others })).change).toEqual({
      to: { encryption: 'starttls' },
      tested: true,
    });
  });

  it('is a port with a sign-in before the tried one without, for who has yet to sign in', () => {
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'tls' as const };
    const wrongMode: Failure = { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' };
    const neighbours = [fine(587, 'starttls', []), fine(465, 'tls')];
    for (const asked of [{ mode: 'server' as const, signIn: false, stages: [] }, {}])
      expect(diagnose(stoppedBy(wrongMode, { ...asked, settings, neighbours })).change).toEqual({
        to: { port: 465 },
        tested: true,
      });
    const alone = { mode: 'server' as const, signIn: false, stages: [], settings };
    expect(
      diagnose(stoppedBy(wrongMode, { ...alone, neighbours: [fine(587, 'starttls', [])] })).change?.to,
    ).toEqual({ encryption: 'starttls' });
    const at25 = { ...settings, port: 25 };
    const of25 = [fine(25, 'starttls', []), fine(465, 'tls')];
    expect(diagnose(stoppedBy(wrongMode, { ...alone, settings: at25, neighbours: of25 })).change?.to).toEqual(
      { encryption: 'starttls' },
    );
  });

  it('leads nobody from port to port for what a look does not reach', () => {
    const offer = { starttls: false, auth: ['PLAIN'], utf8: true, pipelining: true };
    const listed = refusal(
      'recipient',
      550,
      '5.7.1',
      'Client host blocked using zen.spamhaus.org',
      'RCPT TO',
    );
    const neighbours = [fine(465, 'tls')];
    expect(diagnose(stoppedBy(listed, { offer, neighbours })).change).toBeNull();
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const relayed = refusal('recipient', 554, '5.7.1', 'Relay access denied', 'RCPT TO');
    const at25 = { settings, offer, neighbours, signIn: false };
    expect(diagnose(stoppedBy(relayed, at25)).change?.to).toMatchObject({ port: 465 });
    expect(diagnose(stoppedBy(listed, at25)).change).toBeNull();
  });

  it('never leads who has a password to a port that takes none', () => {
    const refused: Failure = { stage: 'connect', code: 'ECONNREFUSED' };
    const neighbours = [fine(465, 'tls', ['NTLM', 'XOAUTH2']), fine(2525, 'starttls', ['LOGIN'])];
    expect(diagnose(stoppedBy(refused, { neighbours })).change?.to).toEqual({ port: 2525 });
    const byToken = stoppedBy(refused, { neighbours, byToken: true });
    expect(diagnose(byToken).change?.to).toEqual({ port: 465, encryption: 'tls' });
  });

  it('is a port that takes our name where another does not', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const refused: Failure = {
      stage: 'greet',
      command: 'EHLO',
      reply: { code: 550, status: '5.7.1', text: 'Helo command rejected: Host not found' },
    };
    expect(diagnose(stoppedBy(refused, { settings, neighbours: [fine(587, 'starttls')] }))).toMatchObject({
      problem: 'helo-rejected',
      change: { to: { port: 587 }, tested: true },
    });
  });

  it('is no STARTTLS where a look found that the port has none', () => {
    const plain: Failure = { stage: 'sign-in', code: 'EPLAINTEXT' };
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'none' as const };
    const found = (status: 'no-starttls' | 'timeout') => [
      { port: 587, encryption: 'starttls' as const, status, ms: 5 },
    ];
    expect(diagnose(stoppedBy(plain, { settings, neighbours: found('no-starttls') })).change).toBeNull();
    expect(diagnose(stoppedBy(plain, { settings, neighbours: found('timeout') })).change).toEqual({
      to: { encryption: 'starttls' },
      tested: false,
      seen: 'timeout',
    });
  });

  it('is never no encryption', () => {
    const { change } = diagnose(
      stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' }, { neighbours: [fine(25, 'none')] }),
    );
    expect(change).toBeNull();
  });

  it('is untested when only the bytes of the port prove it', () => {
    const settings = { host: 'smtp.example.com', port: 2465, encryption: 'starttls' as const };
    const { change } = diagnose(
      stoppedBy({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' }, { settings }),
    );
    expect(change).toEqual({ to: { encryption: 'tls' }, tested: false });
  });

  it('is not offered for a wrong password, whatever else answers', () => {
    const failure: Failure = { stage: 'sign-in', reply: { code: 535, text: 'authentication failed' } };
    expect(diagnose(stoppedBy(failure, { neighbours: [fine(465, 'tls')] })).change).toBeNull();
  });

  it('for a port without sign-in leads to one that offers it', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const neighbours = [fine(2525, 'starttls', []), fine(587, 'starttls')];
    const { change } = diagnose(stoppedBy({ stage: 'sign-in', code: 'ENOAUTH' }, { settings, neighbours }));
    expect(change).toEqual({ to: { port: 587 }, tested: true });
  });

  describe('to what a provider lists', () => {
    const look = (port: number, encryption: 'starttls' | 'tls', status: NeighbourStatus) => ({
      ...{ port, encryption, status },
      ms: 9,
    });
    const settings = { host: 'smtp.gmail.com', port: 25, encryption: 'starttls' as const };
    const unsigned: Failure = {
      stage: 'sender',
      reply: { code: 530, status: '5.7.0', text: 'Authentication Required' },
    };
    const at = (...neighbours: NeighbourReport[]) =>
      diagnose(stoppedBy(unsigned, { settings, signIn: false, neighbours })).change;

    it('is none that turned the call down', () => {
      expect(at(look(465, 'tls', 'refused'))?.to).toEqual({ port: 587 });
      expect(at(look(465, 'tls', 'refused'), look(587, 'starttls', 'closed'))).toBeNull();
    });
    it('is one that may have been silent for us alone', () => {
      expect(at(look(465, 'tls', 'timeout'))).toMatchObject({ to: { port: 465 }, seen: 'timeout' });
    });
    it('is none where the tried one has gone well up to the message', () => {
      const cut: Failure = { stage: 'sender', code: 'ECLOSED' };
      const odd = { host: 'smtp.orange.fr', port: 2525, encryption: 'starttls' as const };
      const { offer } = fine(2525, 'starttls');
      expect(
        diagnose(stoppedBy(cut, { settings: odd, ...(offer && { offer }), tlsVersion: 'TLSv1.3' })).change,
      ).toBeNull();
    });
  });
});
