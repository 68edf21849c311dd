import { describe, expect, test } from 'vitest';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { certificateWith, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { textWords } from '@/lib/problems/words/text-words';
import { told } from '@/lib/problems/words/told-for-test';
import { translatorFor } from '@/lib/text/translator';

const pasted = (text: string) =>
  textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-23'));

describe('a wrong encryption', () => {
  const changedTo = (seen: Pick<NeighbourReport, 'status' | 'certificate'>) =>
    told(
      stoppedBy(
        { stage: 'encrypt', answered: 'smtp' },
        {
          settings: { host: 'smtp.example.com', port: 587, encryption: 'tls' },
          neighbours: [{ port: 587, encryption: 'starttls', ms: 30, ...seen }],
        },
      ),
    );

  test.each([
    [
      'a certificate that ran out',
      { status: 'bad-certificate', certificate: certificateWith({ faults: ['expired'] }) },
    ],
    [
      'a certificate of its own',
      { status: 'bad-certificate', certificate: certificateWith({ faults: ['untrusted'] }) },
    ],
    ['an encryption that is too old', { status: 'old-tls' }],
  ] as const)('with %s behind it is for the provider too', (_, seen) => {
    const { problem, change, whoCanFix } = changedTo({ ...seen });
    expect(problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
    expect(change?.to).toEqual({ encryption: 'starttls' });
    expect(whoCanFix).toEqual(['you', 'provider']);
  });

  test('with nothing wrong behind it is not', () => {
    expect(changedTo({ status: 'ok' }).whoCanFix).toEqual(['you']);
  });
});

describe('a server that is not set up right', () => {
  test.each([
    [451, '4.3.5', 'mail.example.com: Configuration fault'],
    [451, '4.3.0', 'Temporary failure: server is misconfigured'],
    [421, '4.3.0', 'mx.example.com Server local data error'],
    [451, '4.3.5', 'Fehler in der Konfiguration'],
    [451, '', 'Error: unsupported dictionary type: btree'],
  ])('is for who runs it, and is not only waited for: %i %s %s', (code, status, text) => {
    const { problem, whoCanFix, steps, all } = told(stoppedBy(refusal('sender', code, status, text)));
    expect(problem).toBe('server-temporary-failure');
    expect(whoCanFix).toEqual(['provider']);
    expect(steps[0]).toContain('whoever runs the server');
    expect(all).not.toContain('half an hour');
    const words = pasted(`${code} ${status} ${text}`);
    expect([words.who, words.steps[0]]).toEqual([['provider'], steps[0]]);
  });

  test.each([
    [451, '4.3.0', 'Temporary lookup failure'],
    [451, '4.3.2', 'System not accepting network messages'],
    [454, '4.7.0', 'TLS not available due to local problem'],
  ])('is not one with a passing fault: %i %s %s', (code, status, text) => {
    expect(told(stoppedBy(refusal('sender', code, status, text))).title).not.toContain('set up right');
  });
});

describe('an account that was stopped for abuse', () => {
  test.each([
    'Konto bis auf Weiteres wegen Missbrauchs gesperrt',
    'Account locked, it was compromised',
    'Compte suspendu pour abus, contactez le support',
  ])('is not said to have met an old password: %s', (text) => {
    const { title, all } = told(stoppedBy(refusal('sign-in', 535, '5.7.0', text), { stages: [] }));
    expect(title).toContain('stopped for abuse');
    expect(all).toContain('new password');
    expect(all).not.toContain('old password');
    expect(pasted(`535 5.7.0 ${text}`).title).toBe(title);
  });

  test('is no account that is locked for the password', () => {
    const text = 'Account locked after too many failed sign-ins';
    expect(told(stoppedBy(refusal('sign-in', 535, '5.7.0', text), { stages: [] })).title).not.toContain(
      'abuse',
    );
  });
});
