import { expect, it } from 'vitest';
import { certificateWith, evidenceWith, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

it.each([
  [554, 'You are on the airport Wi-Fi. Accept the terms of use at http://wifi.airport.example first'],
  [421, 'Guest access: enter your voucher in the browser, then try mail again'],
  [554, 'Vor der Nutzung des Hotspots bitte im Browser anmelden'],
  [550, 'Veuillez vous identifier sur le portail pour acceder a Internet'],
  [554, 'Sin acceso a internet: inicie sesión en la página del hotel'],
  [421, 'Sie haben noch keinen Internetzugang. Bitte registrieren Sie sich im Portal des Zuges'],
] as const)('a network that wants its guests to sign in first is what answers: %i %s', (code, words) => {
  const { problem, title, all, whoCanFix } = told(stoppedBy(refusal('greet', code, '', words)));
  expect(problem).toBe('network-blocked');
  expect(title).toContain('network’s sign-in page');
  expect(whoCanFix).toEqual(['network', 'provider']);
  expect(all).toContain('Whether Outlook meets it too was not seen');
  expect(all).not.toMatch(/password|too early/);
});

it.each([
  [554, '5.7.1 Sign in to the customer portal to have your IP released'],
  [530, '5.7.0 Authentication required'],
  [554, '5.7.1 Connections from hotel networks need authentication'],
])('a server that speaks of itself is no such network: %i %s', (code, words) => {
  expect(told(stoppedBy(refusal('greet', code, '', words))).title).not.toContain('network’s sign-in page');
});

it('a proxy that wants a sign-in of its own is told as one, and not as a web server alone', () => {
  const failure = { stage: 'greet', code: 'ENOTSMTP', answered: 'http' } as const;
  const proxy = told(stoppedBy({ ...failure, banner: 'HTTP/1.0 407 Authentication required' }));
  expect(proxy.meaning).toContain('a proxy for web pages');
  expect(proxy.whoCanFix).toContain('network');
  const web = told(stoppedBy({ ...failure, banner: 'HTTP/1.1 400 Bad Request' }));
  expect(web.title).toContain('web server');
  expect(web.all).not.toContain('proxy');
});

it.each([
  ['greet', '. We have none to show, so the test ended here, before your password.'],
  ['sender', '. We have none to show, so the test ended here.'],
] as const)('what was not sent to a server that wants a certificate of us is said: %s', (stage, said) => {
  const wanted = refusal(stage, 530, '5.7.0', 'You must present a client certificate');
  expect(told(stoppedBy(wanted)).meaning.replace(/\.[^.]*right/, '')).toMatch(said.slice(2));
});

it('a number in place of a name is called one, where the right name is known too', () => {
  const certificate = certificateWith({ faults: ['name'], names: ['smtp.kontor.example'] });
  const { title, change } = told(
    stoppedBy({ stage: 'encrypt', certificate }, {
      settings: { host: '203.0.113.40', port: 587, encryption: 'starttls' },
      nameOnCertificate: 'smtp.kontor.example',
    } as never),
  );
  expect(title).toBe('A number was typed in place of a name');
  expect(change).toBeDefined();
});

it('a name refused before anybody could sign in is refused for no sign-in left out', () => {
  const refused = refusal('greet', 550, '', 'Access denied - Invalid EHLO name', 'EHLO');
  const { problem, also } = told(stoppedBy(refused));
  expect(problem).toBe('helo-rejected');
  expect(also).not.toContain('auth-required');
  const later = told(evidenceWith({ signIn: false, failure: { ...refused, stage: 'recipient' } }));
  expect(later.also).toContain('auth-required');
});

it.each(['Authentication failed: clock skew detected', 'GSSAPI failure: ticket not valid'])(
  'how far a server’s clock is off stands beside a refusal that may be for that: %s',
  (words) => {
    const clockAhead = -26 * 3_600_000;
    const of = (text: string) => told(stoppedBy(refusal('sign-in', 535, '5.7.8', text), { clockAhead }));
    expect(of(words).seen.join()).toContain('26 hours behind');
    expect(of('Authentication failed').seen.join()).not.toContain('clock');
  },
);

it.each([
  'Relay is for users of our network, only customers in the network are served',
  'Nur für Anschlüsse des eigenen Netzes',
  'Solo para abonados de nuestra red, use la VPN',
])('a server for one network alone is not said to give no reason: %s', (words) => {
  const { problem, title, steps } = told(stoppedBy(refusal('greet', 554, '5.7.1', words)));
  expect(problem).toBe('relay-denied');
  expect(title).not.toContain('not why');
  expect(steps[0]).toContain('Send a message from Outlook');
});
