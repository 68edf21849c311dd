import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { rules } from '@/lib/problems/rules/rules';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { translatorFor } from '@/lib/text/translator';
import { told } from './told-for-test';

const t = translatorFor('en');

describe('what else it may be', () => {
  const others = (evidence: Evidence) => told(evidence).others.map(({ problem }) => problem);
  const refused = (status: string, text: string) =>
    stoppedBy(refusal('sign-in', 535, status, text, 'AUTH PLAIN'));

  it('is offered, with its title, where the cause is only likely', () => {
    const { others: offered } = told(refused('5.7.8', 'Authentication failed, IP not allowed'));
    expect(offered).toContainEqual({
      problem: 'auth-bad-credentials',
      title: t('problems.causes.auth-bad-credentials.title'),
    });
    expect(offered.length).toBeLessThanOrEqual(3);
  });

  it('is nothing where the cause is sure, and nothing where its change was tried', () => {
    expect(
      others(refused('5.7.139', 'Authentication unsuccessful, basic authentication is disabled.')),
    ).toEqual([]);
    const silent = stoppedBy(
      { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' },
      { neighbours: [fine(465, 'tls')] },
    );
    expect(others(silent)).toEqual([]);
  });

  it('is a wrong password, or too many of them, where a sign-in is cut off without a word', () => {
    const cut = (stage: 'sign-in' | 'sender') =>
      others(stoppedBy({ stage, code: 'ECLOSED', command: 'AUTH' }));
    expect(cut('sign-in')).toEqual(['auth-bad-credentials', 'auth-too-many-attempts']);
    expect(cut('sender')).toEqual([]);
  });

  it('is never what cannot have been: no missing sign-in after one, no recipient before one was named', () => {
    const late = stoppedBy(refusal('sender', 550, '5.7.1', 'Sender mismatch', 'MAIL FROM'));
    expect(others(late)).not.toContain('auth-required');
    const early = stoppedBy({ stage: 'greet', reply: { code: 554, text: 'Rejected by local policy' } });
    expect(others(early)).not.toContain('recipient-rejected');
    expect(others(early)).not.toContain('content-or-spam-rejected');
  });

  it('is never that nobody signed in where a sign-in was refused, whatever the reply', () => {
    const told = rules
      .flatMap(({ samples }) => samples)
      .filter((text) =>
        diagnose(stoppedBy(refusal('sign-in', 535, '5.7.9', text), { stages: [] })).also.includes(
          'auth-required',
        ),
      );
    expect(told).toEqual([]);
  });
});
