import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { stages } from '@/lib/evidence/stages';
import { evidenceWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from './diagnose';

describe('how a check ended', () => {
  it('is accepted when a message was sent and nothing stopped it', () => {
    expect(diagnose(evidenceWith()).outcome).toBe('accepted');
  });

  it('is server-ok when no sign-in was asked for', () => {
    expect(diagnose(evidenceWith({ mode: 'server', signIn: false })).outcome).toBe('server-ok');
  });

  it('doubts the name and the port of a server that is fine and takes no sign-in', () => {
    const offer = { starttls: true, auth: [], authInClear: [], utf8: false, pipelining: true };
    const { outcome, suspects } = diagnose(evidenceWith({ mode: 'server', signIn: false, offer }));
    expect({ outcome, suspects }).toEqual({ outcome: 'server-ok', suspects: ['host', 'port'] });
  });

  it('doubts a line without encryption, over which nobody signs in', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'none' as const };
    const { outcome, suspects } = diagnose(evidenceWith({ mode: 'server', signIn: false, settings }));
    expect({ outcome, suspects }).toEqual({ outcome: 'server-ok', suspects: ['encryption'] });
  });

  it('doubts the password of a server that is fine and offers other ways to sign in', () => {
    const offer = { starttls: true, auth: ['XOAUTH2'], authInClear: [], utf8: false, pipelining: true };
    const { outcome, suspects } = diagnose(evidenceWith({ mode: 'server', signIn: false, offer }));
    expect({ outcome, suspects }).toEqual({ outcome: 'server-ok', suspects: ['password'] });
  });

  it('is nothing that anybody has to fix where nothing was called, or no receipt came', () => {
    expect(diagnose(evidenceWith({ refused: true })).whoCanFix).toEqual([]);
    expect(diagnose(stoppedBy({ stage: 'message', afterFinalDot: true })).whoCanFix).toEqual([]);
  });

  it('is unknown when the connection ends after the final dot', () => {
    const { outcome, problem } = diagnose(
      stoppedBy({ stage: 'message', code: 'ETIMEDOUT', afterFinalDot: true }),
    );
    expect({ outcome, problem }).toEqual({ outcome: 'unknown', problem: 'unknown' });
  });

  it('is refused when the guard did not let the target be dialled', () => {
    expect(diagnose(evidenceWith({ refused: true })).outcome).toBe('refused');
  });
});

it('any evidence is answered without a throw', () => {
  const failure = fc.record(
    {
      stage: fc.constantFrom(...stages),
      code: fc.string(),
      reply: fc.record({ code: fc.integer({ min: 0, max: 999 }), text: fc.string({ unit: 'binary' }) }),
      command: fc.string(),
      afterFinalDot: fc.boolean(),
    },
    { requiredKeys: ['stage'] },
  );
  fc.assert(
    fc.property(failure, (stopped) => {
      const { outcome, problem } = diagnose(stoppedBy(stopped as Failure));
      expect(outcome).toMatch(/^(?:problem|unknown)$/);
      expect(problem).not.toBeNull();
    }),
  );
});
