import { describe, expect, it } from 'vitest';
import { fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

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
