import { describe, expect, it } from 'vitest';
import { evidenceWith } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';

describe('a receipt that speaks of setting the message aside', () => {
  const accepted = (text: string, status = '2.0.0') =>
    told(evidenceWith({ receipt: { code: 250, status, text } }));
  it.each([
    'Ok, discarded, id=01234-05 - SPAM',
    'Message rejected',
    'Message queued for moderation',
    'Message held for review',
    'Ok: quarantined as HOLD-77',
    'Message dropped',
    'OK, delivered to Junk',
    'Ok: moved into the recipient spam folder',
    'Accepted and tagged as probable spam',
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
