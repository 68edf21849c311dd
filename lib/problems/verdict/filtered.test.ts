import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport, NeighbourStatus } from '@/lib/evidence/reports';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';

const look = (
  port: number,
  status: NeighbourStatus,
  more: Partial<NeighbourReport> = {},
): NeighbourReport => ({ port, encryption: port === 465 ? 'tls' : 'starttls', status, ms: 3, ...more });

describe('a port that takes no call', () => {
  const lost: Failure = { stage: 'connect', code: 'ETIMEDOUT' };
  it('is filtered where another port of the same host refuses at once', () => {
    const { title, meaning, all, whoCanFix } = told(
      stoppedBy(lost, { neighbours: [look(465, 'refused'), look(25, 'refused')] }),
    );
    expect(title).toBe('Calls to port 587 get lost');
    expect(meaning).toContain('So a server is there');
    expect(all).not.toMatch(/name (?:or port )?may be the wrong one|inside a company/);
    expect(whoCanFix).toEqual(['you', 'it', 'provider']);
  });
  it.each<[string, NeighbourReport[]]>([
    ['where nobody looked', []],
    ['where no port answers', [look(465, 'timeout')]],
    ['where only the same port was looked at again', [look(587, 'refused', { encryption: 'tls' })]],
  ])('may have the wrong name %s', (_, neighbours) => {
    expect(told(stoppedBy(lost, { neighbours })).meaning).toContain('The name or port may be the wrong one');
  });
  it('is not said to be filtered where another port is fine', () => {
    const neighbours = [look(465, 'ok', fine(465, 'tls')), look(25, 'refused'), look(2525, 'refused')];
    const { title, meaning, all } = told(stoppedBy(lost, { neighbours }));
    expect(title).toBe('No answer from smtp.example.com on port 587');
    expect(meaning).toContain('Another port of the same server answers');
    expect(all).not.toMatch(/turned us down|firewall on the way/);
  });
  it.each([
    ['smtp.office365.com', 465, 'tls'],
    ['smtp.mail.me.com', 465, 'tls'],
    ['smtp.fastmail.com', 2525, 'starttls'],
  ] as const)('is the wrong one where a provider lists others: %s at %i', (host, port, encryption) => {
    const { meaning, steps, all } = told(
      stoppedBy(lost, { settings: { host, port, encryption }, neighbours: [look(25, 'refused')] }),
    );
    expect(meaning).toContain('lists another port');
    expect(steps.join()).not.toContain('inside your company');
    expect(all).not.toMatch(/firewall on the way/);
  });
});
