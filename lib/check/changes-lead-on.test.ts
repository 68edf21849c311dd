import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { encryptions, type Settings } from '@/lib/settings/settings';
import { type Door, type Later, seenBy, type Visitor } from './world-for-test';

const password = ['PLAIN', 'LOGIN'];
const doors: Door[] = [
  { speaks: 'nobody', auth: [] },
  ...(['tls', 'starttls'] as const).flatMap((speaks) =>
    [password, ['NTLM'], []].map((auth) => ({ speaks, auth })),
  ),
  { speaks: 'plain', auth: password },
  { speaks: 'plain', auth: [] },
  { speaks: 'starttls', auth: password, expired: true },
];
/** Those that differ in how far a message gets. */
const sendingDoors = doors.filter(
  ({ speaks, auth, expired }) => speaks !== 'plain' && auth[0] !== 'NTLM' && !expired,
);
const refused = (text: string): Later => ({
  stage: 'recipient',
  command: 'RCPT TO',
  reply: { code: 550, status: '5.7.1', text },
});
const ends: Record<string, Later> = {
  'takes all': null,
  'denies relaying': refused('Relaying denied'),
  'has our address on a list': refused('Client host blocked using zen.spamhaus.org'),
  'refuses our name late': refused('Helo command rejected: Host not found'),
  'hangs up on the message': { stage: 'message', code: 'ECLOSED' },
};
const visitors: Record<string, Visitor> = {
  'who has not signed in yet': { mode: 'server', signIn: false },
  'with a password': { mode: 'send', signIn: true },
  'without a password': { mode: 'send', signIn: false },
};

/** A host’s doors, and what a check of it sees and says with each pair of settings. */
type Judged = { doors: Record<number, Door>; at: (settings: Settings) => Met };
type Met = { evidence: Evidence; diagnosis: ReturnType<typeof diagnose> };

/** Each host that these doors make on the usual ports. */
function* worlds(each: Door[], visitor: Visitor, later: Later): Generator<Judged> {
  for (const at25 of each)
    for (const at465 of each)
      for (const at587 of each) {
        const all = { 25: at25, 465: at465, 587: at587 };
        const known = new Map<string, Met>();
        const at = (settings: Settings) => {
          const key = `${settings.port} ${settings.encryption}`;
          const before = known.get(key);
          if (before) return before;
          const evidence = seenBy(visitor, { doors: all, later }, settings);
          const met = { evidence, diagnosis: diagnose(evidence) };
          known.set(key, met);
          return met;
        };
        yield { doors: all, at };
      }
}

/** Follows each change to what it leads to. Gives what is wrong with the way, null where it leads on. */
function astray({ at }: Judged, first: Settings): string | null {
  const been: string[] = [];
  let settings = first;
  for (;;) {
    const here = `${settings.port} ${settings.encryption}`;
    if (been.includes(here)) return `${been.join(', ')}, and back to ${here}`;
    been.push(here);
    const { change } = at(settings).diagnosis;
    if (!change) return null;
    const next = { ...settings, ...change.to };
    const fault = change.tested ? notAsPromised(at(next), next.port === settings.port) : null;
    if (fault) return `${been.join(', ')}, then ${next.port} ${next.encryption}: ${fault}`;
    settings = next;
  }
}

/** A change that was tried leads to a server that is in order, and on another port to one where a mailbox can sign in. */
function notAsPromised({ evidence: { failure }, diagnosis }: Met, samePort: boolean): string | null {
  if (failure && /^(?:connect|encrypt|greet|sign-in)$/.test(failure.stage))
    return `stops at ${failure.stage}`;
  const { outcome, suspects } = diagnosis;
  return outcome === 'server-ok' && !samePort && suspects.length > 0 ? `doubts the ${suspects.join()}` : null;
}

const cases = Object.entries(visitors).flatMap(([who, visitor]) =>
  Object.entries(ends)
    .filter(([, later]) => !later || visitor.mode === 'send')
    .map(([end, later]) => [who, end, visitor, later] as const),
);

describe('changes, one after the other,', () => {
  test.each(cases)(
    'lead a visitor %s in no circle where a host %s, and by what was tried to where it goes on',
    (_, __, visitor, later) => {
      const wrong: string[] = [];
      // what comes after the sign-in is the same behind each door that leads there
      for (const world of worlds(later ? sendingDoors : doors, visitor, later))
        for (const port of [25, 465, 587])
          for (const encryption of encryptions) {
            const way = astray(world, { host: 'mail.example.com', port, encryption });
            if (way) wrong.push(`${JSON.stringify(world.doors)} ${way}`);
          }
      expect([wrong.length, ...wrong.slice(0, 5)]).toEqual([0]);
    },
    120_000,
  );
});
