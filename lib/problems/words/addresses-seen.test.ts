import { describe, expect, it } from 'vitest';
import type { AddressReport } from '@/lib/evidence/reports';
import { evidenceWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { translatorFor } from '@/lib/text/translator';
import { addressesSeen } from './addresses-seen';
import { told } from './told-for-test';

const t = translatorFor('en');
const met: AddressReport = { address: '192.0.2.1', family: 4, status: 'connected', ms: 20 };
const beside = (more: Partial<AddressReport>): AddressReport[] => [
  met,
  { address: '2001:db8::2', family: 6, status: 'connected', ms: 30, ...more },
];

describe('another address of a host', () => {
  it('with a certificate that is not right is named, though the check went well', () => {
    const evidence = evidenceWith({ addresses: beside({ answers: 'bad-certificate' }) });
    expect(addressesSeen(evidence, t)).toEqual([
      'One of the addresses of smtp.example.com answers differently: the certificate of 2001:db8::2 is not right. Outlook may meet that one too.',
    ]);
    expect(diagnose(evidence).outcome).toBe('accepted');
  });
  it('that is as sound as the one of the check is not spoken of', () => {
    expect(addressesSeen(evidenceWith({ addresses: beside({ answers: 'ok' }) }), t)).toEqual([]);
  });
  it('that is sound where the check stopped is the provider’s matter', () => {
    const evidence = stoppedBy(
      { stage: 'encrypt', code: 'CERT_HAS_EXPIRED' },
      { addresses: beside({ answers: 'ok' }) },
    );
    expect(addressesSeen(evidence, t).join()).toContain('another one, 2001:db8::2, answers as it should');
    expect(diagnose(evidence).whoCanFix).toEqual(['provider']);
  });
  it.each([
    [1, 'One address of smtp.example.com does not answer: 192.0.2.11.'],
    [3, '3 addresses of smtp.example.com do not answer: 192.0.2.11, 192.0.2.12, 192.0.2.13.'],
  ])('or %i that answer nobody are named, though the check went well', (count, words) => {
    const dead = Array.from({ length: count }, (_, at): AddressReport => {
      return { address: `192.0.2.${11 + at}`, family: 4, status: 'failed', code: 'ECONNREFUSED', ms: 1 };
    });
    const [seen = ''] = addressesSeen(evidenceWith({ addresses: [...dead, met] }), t);
    expect(seen).toContain(words);
  });
  it('that is as odd as the one of the check says nothing more', () => {
    const evidence = stoppedBy(
      { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' },
      { addresses: beside({ answers: 'silent' }) },
    );
    expect(addressesSeen(evidence, t)).toEqual([]);
  });
});

describe('addresses of a host that nobody called', () => {
  const reports = (status: AddressReport['status'], from: number, to: number): AddressReport[] =>
    Array.from({ length: to - from + 1 }, (_, at) => ({
      address: `192.0.2.${from + at}`,
      family: 4,
      status,
      ms: 0,
    }));
  it('are counted where none of the others answers', () => {
    const evidence = stoppedBy(
      { stage: 'connect', code: 'ETIMEDOUT' },
      { addresses: [...reports('failed', 1, 4), ...reports('not-tried', 5, 6)] },
    );
    expect(addressesSeen(evidence, t)).toEqual([
      'smtp.example.com has 6 addresses. None of those that were tried answers; 2 more were not tried.',
    ]);
  });
  it('leave open whether the host can be reached, and are spoken of', () => {
    for (const code of ['ECONNREFUSED', 'ETIMEDOUT']) {
      const addresses = [...reports('failed', 1, 8), ...reports('not-tried', 9, 9)];
      const left = told(stoppedBy({ stage: 'connect', code }, { addresses }));
      expect(left.confidence).toBe('likely');
      expect(left.meaning).toContain('one more address, which we did not call');
      const all = told(stoppedBy({ stage: 'connect', code }, { addresses: addresses.slice(0, 8) }));
      expect(all.confidence).toBe('sure');
      expect(all.meaning).not.toContain('did not call');
    }
  });
  it('are counted where one stopped the check and none beside it was sound', () => {
    const evidence = stoppedBy(
      { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' },
      { addresses: [...beside({ answers: 'silent' }), ...reports('not-tried', 5, 5)] },
    );
    expect(addressesSeen(evidence, t)).toEqual([
      'Of the 3 addresses of smtp.example.com, one was not tried.',
    ]);
  });
  it.each<[string, Parameters<typeof addressesSeen>[0]]>([
    ['the check went well', evidenceWith({ addresses: [met, ...reports('not-tried', 5, 6)] })],
    [
      'one of them is sound',
      stoppedBy(
        { stage: 'encrypt', code: 'CERT_HAS_EXPIRED' },
        { addresses: [...beside({ answers: 'ok' }), ...reports('not-tried', 5, 6)] },
      ),
    ],
  ])('do not matter where %s', (_, evidence) => {
    expect(addressesSeen(evidence, t).join()).not.toContain('not tried');
  });
});
