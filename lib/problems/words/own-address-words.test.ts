import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const unsigned = { signIn: false, stages: [] };

describe('a test message that the server does not take for its own sender', () => {
  const refused = refusal('recipient', 550, '5.1.1', 'User unknown');

  it('is about the visitor’s own address, and nobody else is asked', () => {
    const { all } = told(stoppedBy(refused, { domain: 'example.com' }));
    expect(all).toContain('from your address to the same address');
    expect(all).not.toMatch(/person|you write to|suggestion|not the reason/i);
    expect(told(stoppedBy(refused)).whoCanFix).toEqual(['you']);
  });

  it('names the domain and the server where they are of two houses', () => {
    const { seen } = told(stoppedBy(refused, { domain: 'anna.example' }));
    expect(seen).toContain('The address ends in anna.example, and the server is smtp.example.com.');
    expect(told(stoppedBy(refused, { domain: 'example.com' })).all).not.toContain('The address ends in');
  });

  it('without a sign-in may lack just that', () => {
    expect(told(stoppedBy(refused, unsigned)).meaning).toContain('without a sign-in');
    expect(told(stoppedBy(refused)).meaning).not.toContain('without a sign-in');
  });

  it('because the mailbox is full is about the visitor’s own mailbox', () => {
    const full = stoppedBy(refusal('recipient', 552, '5.2.2', 'Mailbox full'));
    expect(told(full).all).not.toContain('recipient');
    expect(told(full).whoCanFix).toEqual(['you']);
  });

  it('is not told that Outlook has not signed in when the sign-in worked', () => {
    const denied = refusal('recipient', 554, '5.7.1', 'Relay access denied');
    expect(told(stoppedBy(denied)).meaning).toContain('The sign-in worked');
    expect(told(stoppedBy(denied, unsigned)).meaning).toContain('without a sign-in');
  });
});

describe('a sender that is not allowed', () => {
  const refused = refusal('sender', 550, '5.7.60', 'Client does not have permissions to send as this sender');

  it('with the address as user name is not called two addresses', () => {
    const { all } = told(stoppedBy(refused, { sameName: true }));
    expect(all).toContain('The sign-in with this very address worked');
    expect(all).not.toMatch(/another|second address|the same as the user name/);
  });

  it('with another user name is told so', () => {
    expect(told(stoppedBy(refused, { sameName: false })).meaning).toContain(
      'The user name is not this address',
    );
  });

  it('without a sign-in is not told that one worked', () => {
    const { all } = told(stoppedBy(refused, unsigned));
    expect(all).toContain('without a sign-in');
    expect(all).not.toContain('sign-in worked');
  });
});

it('a filter that turned down the test message is not answered with attachments to remove', () => {
  const { all } = told(stoppedBy(refusal('message', 554, '5.7.1', 'Message rejected as spam')));
  expect(all).toContain('test message');
  expect(all).not.toContain('attachment');
});

describe('an address and a server that the list knows', () => {
  const at = (domain: string, host: string, sameName = true) => ({
    domain,
    sameName,
    settings: { host, port: 587, encryption: 'starttls' as const },
  });
  const relay = refusal('recipient', 550, '5.7.1', 'Relaying denied');
  const unknown = refusal('recipient', 550, '5.1.1', 'User unknown');
  const doubts = /provider of your address|another provider|not the one of your address|address ends in/;

  it.each([
    ['not passed on', relay, {}],
    ['not passed on, without a sign-in', relay, unsigned],
    ['unknown', unknown, {}],
    ['unknown, without a sign-in', unknown, unsigned],
  ])('of one house are not doubted: %s', (_, failure, how) => {
    const { meaning, steps, seen } = told(
      stoppedBy(failure, { ...at('icloud.com', 'smtp.mail.me.com'), ...how }),
    );
    expect([meaning, ...steps, ...seen].join('\n')).not.toMatch(doubts);
    expect(steps).not.toEqual([]);
    expect(steps.join()).not.toMatch(/both are right|^If it is,/);
  });

  it.each([
    ['no such password', refusal('sign-in', 535, '5.7.8', 'Username and Password not accepted')],
    ['no app password', refusal('sign-in', 534, '5.7.9', 'Application-specific password required')],
  ])('of two houses are named first where the sign-in was refused: %s', (_, failure) => {
    const wrong = told(stoppedBy(failure, at('gmx.de', 'smtp.gmail.com')));
    expect(wrong.seen.join()).toContain('The address ends in gmx.de, and the server is smtp.gmail.com.');
    expect(wrong.steps[0]).toContain('mail.gmx.net');
    for (const fine of [at('gmail.com', 'smtp.gmail.com'), at('gmx.de', 'smtp.gmail.com', false)])
      expect(told(stoppedBy(failure, fine)).all).not.toMatch(/address ends in|mail\.gmx\.net/);
  });
});
