import { describe, expect, it, test } from 'vitest';
import { certificateWith, fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

describe('our own address turned away, and another port lets us in', () => {
  const beside = { neighbours: [fine(465, 'tls')] };

  test.each([
    ['greeting', refusal('greet', 554, '5.7.1', 'Service unavailable; Client host [192.0.2.7] is blocked')],
    ['greeting, for now', refusal('greet', 421, '4.7.0', 'Your IP 192.0.2.7 is listed by bl.example.net')],
    ['EHLO', refusal('greet', 550, '5.7.1', 'Client host 192.0.2.7 is listed in a blocklist', 'EHLO')],
  ])('at the %s, it is told as without that port, with the port as a second help', (_, failure) => {
    for (const mode of ['server', 'send'] as const) {
      const alone = told(stoppedBy(failure, { mode, signIn: mode === 'send' }));
      const verdict = told(stoppedBy(failure, { mode, signIn: mode === 'send', ...beside }));
      const { problem, title, meaning, whoCanFix, suspects } = alone;
      expect(verdict).toMatchObject({ problem, title, meaning, whoCanFix, suspects, change: null });
      expect(verdict.steps.slice(0, -1)).toEqual(alone.steps);
      expect(verdict.steps.at(-1)).toMatch(/port 465 with SSL\/TLS/);
      expect(verdict.steps[0]).toMatch(/^Leave the settings/);
    }
  });

  it('a no without a reason at the door is still changed for the port that lets us in', () => {
    const bare = refusal('greet', 554, '', 'No SMTP service here');
    expect(told(stoppedBy(bare, beside)).change?.to).toEqual({ port: 465, encryption: 'tls' });
  });

  it('a port that did not let us in is no help', () => {
    const failure = refusal('greet', 554, '5.7.1', 'Client host 192.0.2.7 blocked using bl.example.net');
    const shut = { neighbours: [{ ...fine(465, 'tls'), status: 'turned-away' as const }] };
    expect(told(stoppedBy(failure, shut)).steps.join()).not.toContain('465');
  });
});

describe('a certificate of another name, and another port whose certificate is right', () => {
  const settings = { host: 'mail.kontor.example', port: 587, encryption: 'starttls' as const };
  const seen = (names: string[], faults: ('name' | 'untrusted')[] = ['name']) =>
    told(
      stoppedBy(
        { stage: 'encrypt', certificate: certificateWith({ names, faults }) },
        { settings, neighbours: [fine(465, 'tls')] },
      ),
    );

  it('the name stays a hint beside the change of the port', () => {
    const { change, steps, further } = seen(['smtp-out.hoster.example', '*.hoster.example']);
    expect(change).toEqual({ to: { port: 465, encryption: 'tls' }, tested: true });
    expect(further).toEqual([steps.at(-1)]);
    expect(further[0]).toMatch(/port 587 .*smtp-out\.hoster\.example.*provider/);
  });

  it('names of several houses, and of a certificate that nobody vouches for, are none', () => {
    expect(seen(['www.one.example', 'mail.two.example', 'mail.three.example']).further).toEqual([]);
    expect(seen(['smtp.hoster.example'], ['name', 'untrusted']).further.join()).not.toContain('hoster');
  });
});
