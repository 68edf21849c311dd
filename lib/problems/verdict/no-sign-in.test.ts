import { describe, expect, it, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Offer } from '@/lib/evidence/said';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from '@/lib/problems/words/told-for-test';
import type { Encryption } from '@/lib/settings/settings';

const nothing: Offer = { starttls: false, auth: [], utf8: true, pipelining: true };
const noWay = 'auth-mechanism-unsupported';

/** A port that is fine and names no sign-in, as it is told before a password is typed. */
function untyped(
  port: number,
  neighbours: NeighbourReport[] = [],
  more: Partial<Evidence> = {},
  encryption: Encryption = port === 465 ? 'tls' : 'starttls',
) {
  const settings = { host: 'mail.example.com', port, encryption };
  const { failure: _, ...seen } = stoppedBy({ stage: 'connect' }, { settings, neighbours, offer: nothing });
  return told({ ...seen, mode: 'server', signIn: false, stages: [], ...more });
}

/** The same after one was typed. */
function typed(port: number, neighbours: NeighbourReport[] = []) {
  const encryption = port === 465 ? 'tls' : 'starttls';
  const settings = { host: 'mail.example.com', port, encryption } as const;
  return told(
    stoppedBy({ stage: 'sign-in', code: 'ENOAUTH' }, { settings, neighbours, offer: nothing, stages: [] }),
  );
}

describe('a port for sending that names no way to sign in, before a password is typed', () => {
  test.each([
    [587, fine(465, 'tls'), { port: 465, encryption: 'tls' }],
    [465, fine(587, 'starttls'), { port: 587, encryption: 'starttls' }],
    [25, fine(587, 'starttls'), { port: 587 }],
    [2525, fine(465, 'tls'), { port: 465, encryption: 'tls' }],
  ] as const)('%i is changed for one beside it that does', (port, beside, to) => {
    const verdict = untyped(port, [beside]);
    expect(verdict).toMatchObject({
      outcome: 'server-ok',
      problem: noWay,
      change: { to, tested: true },
      whoCanFix: ['you'],
      suspects: Object.keys(to),
      title: typed(port, [beside]).title,
    });
    expect(verdict.change).toEqual(typed(port, [beside]).change);
    expect(verdict.further).toEqual([expect.stringContaining('Did your IT tell you')]);
    expect(typed(port, [beside]).further).toEqual([]);
  });

  test.each([587, 465, 2525])(
    '%i alone is told so, and no port that nobody looked at is promised',
    (port) => {
      const shut = ([465, 587] as const)
        .filter((each) => each !== port)
        .map((each) => ({ ...fine(each, each === 465 ? 'tls' : 'starttls'), status: 'refused' as const }));
      const verdict = untyped(port, shut);
      expect(verdict).toMatchObject({
        outcome: 'server-ok',
        problem: noWay,
        confidence: 'likely',
        change: null,
        whoCanFix: ['you', 'provider'],
        suspects: ['host', 'port'],
        title: 'This port takes no sign-in',
      });
      expect(verdict.meaning).toContain('So we ask for no password.');
      expect(verdict.steps.join('\n')).not.toMatch(/\b(?:587|465)\b/);
      expect(verdict.steps.slice(0, -1)).toEqual(typed(port, shut).steps);
      expect(verdict.steps.at(-1)).toContain('Did your IT tell you');
      expect(verdict.seen[0]).toContain('named no way to sign in');
    },
  );

  it('is not sent to one that names none either', () => {
    const verdict = untyped(587, [fine(465, 'tls', []), fine(25, 'starttls', [])]);
    expect(verdict).toMatchObject({ problem: noWay, change: null });
    expect(verdict.steps.join('\n')).not.toMatch(/\b(?:465|25)\b/);
  });

  it('is told with a fault of the server, and changed for one without', () => {
    const offer: Offer = { ...nothing, authInClear: ['PLAIN'] };
    expect(untyped(587, [], { offer })).toMatchObject({
      problem: noWay,
      confidence: 'sure',
      suspects: ['password'],
    });
    const changed = untyped(587, [fine(465, 'tls')], { offer });
    expect(changed).toMatchObject({ problem: noWay, change: { tested: true }, whoCanFix: ['you'] });
    expect(changed.further).toEqual([]);
  });
});

describe('a relay', () => {
  test.each([
    ['on port 25, where nothing else was seen', untyped(25)],
    ['that the wizard was told of, on port 587', untyped(587, [], { relay: true })],
  ])('%s is no problem', (_, verdict) => {
    expect(verdict).toMatchObject({
      outcome: 'server-ok',
      problem: null,
      change: null,
      suspects: ['port'],
      title: 'The server answers, and takes no sign-in',
    });
    expect(verdict.steps[0]).toContain('leave user name and password out');
    expect(verdict.steps[1]).toContain('ask your provider for the server and the port');
    expect(verdict.steps.join('\n')).not.toMatch(/\b(?:587|465)\b/);
  });

  it('that the wizard was told of names the port for who has a mailbox, and changes nothing', () => {
    const verdict = untyped(587, [fine(25, 'starttls', []), fine(465, 'tls')], { relay: true });
    expect(verdict).toMatchObject({ problem: null, change: null });
    expect(verdict.steps[1]).toContain('use port 465 with SSL/TLS: we looked there too');
  });

  it('of Microsoft on port 25 has none beside it', () => {
    const settings = { host: 'firma-example.mail.protection.outlook.com', port: 25 } as const;
    const verdict = untyped(25, [], { settings: { ...settings, encryption: 'starttls' } });
    expect(verdict).toMatchObject({ problem: null, change: null });
  });
});
