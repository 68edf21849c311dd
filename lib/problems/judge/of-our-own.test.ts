import { describe, expect, test } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { AddressReport } from '@/lib/evidence/reports';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { told } from '@/lib/problems/words/told-for-test';
import { stoppedBy } from './evidence-for-test';

const six = (code: string, last = 1): AddressReport => ({
  address: `2001:db8::${last}`,
  family: 6,
  status: 'failed',
  code,
  ms: 1,
});
const four = (code: string): AddressReport => ({
  address: '192.0.2.1',
  family: 4,
  status: 'failed',
  code,
  ms: 6_000,
});

describe('trouble of our own', () => {
  test.each<Failure>([
    ...['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EADDRNOTAVAIL'].map((code) => ({
      stage: 'connect' as const,
      code,
    })),
    ...['EMFILE', 'ENFILE', 'ENOMEM', 'EAI_MEMORY', 'EAI_SYSTEM'].map((code) => ({
      stage: 'look-up' as const,
      code,
    })),
  ])('is not blamed on the server or the settings: $code at $stage', (failure) => {
    const evidence = stoppedBy(failure, { addresses: [] });
    expect(diagnose(evidence)).toMatchObject({ whoCanFix: ['site'], change: null, suspects: [] });
    const { title, meaning, forIt, seen } = told(evidence);
    expect(title).toBe('The test itself ran out of room');
    expect(meaning).toContain('It is us, not smtp.example.com');
    expect(forIt).toContain(failure.code);
    expect(seen.join()).not.toMatch(/there is none|no answer|no way through/);
  });
  test.each(['ENOTFOUND', 'ENODATA'])('is not what says that there is no such name: %s', (code) => {
    const evidence = stoppedBy({ stage: 'look-up', code });
    expect(diagnose(evidence)).toMatchObject({ problem: 'dns-not-found', confidence: 'sure' });
    expect(told(evidence).seen.join()).toContain('there is none');
  });
  test.each(['EAI_AGAIN', 'EAI_FAIL', 'ESERVFAIL', 'EREFUSED', 'ETIMEOUT', 'ECANCELLED', 'EAI_BADFLAGS'])(
    'is not, and neither is the name, where name servers could not tell: %s',
    (code) => {
      const evidence = stoppedBy({ stage: 'look-up', code });
      expect(diagnose(evidence)).toMatchObject({ problem: 'dns-not-found', confidence: 'likely' });
      expect(told(evidence).title).toBe('The name smtp.example.com could not be looked up');
      expect(told(evidence).seen.join()).not.toContain('there is none');
    },
  );
});

describe('a server with only IPv6 addresses', () => {
  test.each(['ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTUNREACH', 'EAFNOSUPPORT'])(
    'to which no way leads from here is not called one that does not answer: %s',
    (code) => {
      const addresses = [six(code), six(code, 2)];
      const evidence = stoppedBy({ stage: 'connect', code }, { addresses });
      expect(diagnose(evidence)).toMatchObject({
        problem: 'connect-timeout',
        confidence: 'likely',
        whoCanFix: ['site'],
        change: null,
        suspects: [],
      });
      const { title, meaning } = told(evidence);
      expect(title).toBe('There is no way from here to smtp.example.com');
      expect(meaning).toContain('only IPv6 addresses');
    },
  );
  test('of which one does not answer the call is one that does not answer', () => {
    const addresses = [six('ENETUNREACH'), six('ETIMEDOUT', 2)];
    const evidence = stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { addresses });
    expect(diagnose(evidence).whoCanFix).not.toContain('site');
  });
  test('is another matter than one whose IPv4 address nobody gets through to', () => {
    const addresses = [four('EHOSTUNREACH'), six('ENETUNREACH')];
    const evidence = stoppedBy({ stage: 'connect', code: 'EHOSTUNREACH' }, { addresses });
    expect(diagnose(evidence).whoCanFix).not.toContain('site');
  });
  test('is our name servers’ matter where they know no well-known server', () => {
    const settings = { host: 'smtp.gmail.com', port: 587, encryption: 'starttls' as const };
    const lost = stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings, ownNetwork: 'nameless' });
    const { title, meaning, seen, forIt, whoCanFix, change } = told(lost);
    expect(title).toBe('The test itself finds no names');
    expect(meaning).toContain('It is us: the computer that runs Sendwell looked for smtp.gmail.com');
    expect(seen[0]).toContain('a well-known mail server');
    expect(forIt).toContain('name servers');
    expect([whoCanFix, change]).toEqual([['site'], null]);
  });
  test('is our own network’s matter where nobody else can be reached either', () => {
    const evidence = stoppedBy(
      { stage: 'connect', code: 'ENETUNREACH' },
      { addresses: [six('ENETUNREACH')], ownNetwork: 'unreachable' },
    );
    expect(told(evidence).title).toBe('The test itself could not get out');
  });
});
