import { describe, expect, it } from 'vitest';
import type { WhoCanFix } from '@/lib/problems/catalogue/codes';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { textWords } from '@/lib/problems/words/text-words';
import { told } from '@/lib/problems/words/told-for-test';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

/** What a check and a pasted text make of a reply. */
function bothOf(code: number, status: string, text: string) {
  const live = told(stoppedBy(refusal('message', code, status, text)));
  const reply = `${code} ${status} ${text}`;
  const pasted = textWords(reply, explainText(reply), translatorFor('en'), new Date('2026-11-22'));
  return [
    { title: live.title, steps: live.steps, who: live.whoCanFix },
    { title: pasted.title, steps: pasted.steps, who: pasted.who },
  ];
}

/** A reply, the first step that it leads to, and who can do something. */
const replies: [number, string, string, RegExp, WhoCanFix[]][] = [
  [
    421,
    '4.4.2',
    'Message submission rate for this client has exceeded the configured limit',
    /^Wait a minute/,
    ['wait', 'it'],
  ],
  [
    550,
    '5.7.233',
    'Your message can’t be sent because your tenant has exceeded its daily limit for sending email to external recipients',
    /^Wait until tomorrow/,
    ['wait', 'it'],
  ],
  [
    550,
    '5.7.1',
    'Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
    /^Wait an hour/,
    ['wait', 'you', 'provider'],
  ],
  [
    550,
    '5.7.1',
    'Domain example.com has exceeded the max emails per hour (120/100 (120%)) allowed. Message discarded.',
    /^Wait an hour/,
    ['wait', 'provider'],
  ],
  [
    550,
    '5.1.3',
    'User anna@example.com has exceeded its 24-hour sending limit. Relay quota will reset in 9.2 hours.',
    /^Wait until tomorrow/,
    ['wait', 'provider'],
  ],
  [450, '4.7.1', 'Limit of 10 messages per minute exceeded', /^Wait a minute/, ['wait', 'provider']],
  [450, '4.7.1', 'Stündliches Sendelimit erreicht', /^Wait an hour/, ['wait', 'provider']],
  [450, '4.7.1', 'Limite diario de mensajes excedido', /^Wait until tomorrow/, ['wait', 'provider']],
  [550, '5.7.1', 'Monthly sending limit reached', /^Wait for the new month/, ['wait', 'provider']],
];

describe('a limit over a time', () => {
  it.each(replies)('is waited for as long as the reply says: %i %s %s', (code, status, text, first, who) => {
    for (const words of bothOf(code, status, text)) {
      expect(words.steps[0]).toMatch(first);
      expect(words.steps.join()).not.toMatch(/Split the list|hourly limit/);
      expect(words.who).toEqual(who);
    }
  });

  it.each(['Sending limit exceeded', 'Sending limit exceeded: 10 messages per minute, 100 per hour'])(
    'is told in general where no single time is named: %s',
    (text) => {
      for (const { title } of bothOf(550, '5.7.1', text))
        expect(title).toBe('The sending limit is used up for now');
    },
  );

  it('that a server sets to an address of the network is about our test', () => {
    const { title } = told(
      stoppedBy(refusal('sender', 450, '4.7.1', 'Too many messages per hour from your IP address')),
    );
    expect(title).toBe('The server limits mail from our test’s address');
  });
});
