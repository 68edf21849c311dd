import { any } from '@/lib/problems/vocabulary/any';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { moreRecipients } from '@/lib/problems/vocabulary/composing';
import { recipient, tooMany } from '@/lib/problems/vocabulary/things';
import type { NarrowerReply } from './narrower-reply';
import { speaksOf } from './reply-says';

/** In a time, over a connection, or of another kind than many: waiting may help then, and a shorter list need not. */
const notOfMessage = any(
  /\bhours?\b|\bda(?:y|ily|ys)\b|minute|\bmonth|today|\bweek|\b24 ?h|\brate\b|throttl|quota|session|connection|invalid|unknown/,
  /stunde|\btag(?:e|es)?\b|tages|heute|\bjours?\b|heure|\bdias?\b|\bdiari|\bhoras?\b|giorn|\bor[ae]\b|dzie|godzin|\bdag\b|\buur\b/,
  /сутк|(?:^| )(?:день|дня|час|часа|сегодня)(?: |$|[.,])|每天|每日|今天|当日|一天|小时|时间/,
);
const manyOrMore = any(tooMany, /eccessiv|excessif|exce[cs]+iv/);
/** Asked to come again: it may be a count over a time, where no code says otherwise. */
const again = /\blater\b|\btry again|\bretry\b|\bwait\b|spater|plus tard|mas tarde|позже|稍后/;

function hasTooManyAtOnce(text: string): boolean {
  if (notOfMessage.test(text)) return false;
  if (/reciplimit|\b[45]\.5\.3\b|recipients? .{0,24}\bper (?:message|e?-?mail)\b/.test(text)) return true;
  if (again.test(text)) return false;
  return text
    .split(sentenceEnd)
    .some(
      (clause) =>
        (recipient.test(clause) && manyOrMore.test(clause)) ||
        moreRecipients.every((part) => part.test(clause)),
    );
}

/** Whom a receiving server names where it speaks of a mailbox. */
const theirs = any(recipient, /tried to reach|storedrv\.deliver|the user you are trying/);
/** Whoever tells it, or the sender whom a server speaks to. */
const own =
  /\b(?:my|your) (?:own )?(?:mailbox|inbox)|\b(?:mein|dein)\w{0,2} (?:eigenes )?postfach|\b(?:ma|votre) boite|\b(?:mi|tu) buzon|\bminha caixa|\bmia casella/;

/**
 * What stops a message on its way that general words would tell wrongly: how many people it is for, whose mailbox is full,
 * what an organisation set up. checked: 2026-11
 * source: https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 */
export const narrowerSending = [
  {
    words: 'recipient-overrun',
    of: ['rate-or-quota-limited', 'too-many-connections', 'server-temporary-failure'],
    fits: (text) => /recipient thread limit|(?:is|are) receiving mail (?:at a rate|too)/.test(text),
  },
  { words: 'too-many-at-once', of: ['rate-or-quota-limited'], fits: hasTooManyAtOnce },
  {
    words: 'sender-mailbox-full',
    of: ['mailbox-full'],
    // each message that is sent is kept in the sender’s own mailbox
    fits: (text) => /storedrv\.submission/.test(text) || (own.test(text) && !theirs.test(text)),
  },
  { words: 'recipient-mailbox-full', of: ['mailbox-full'], fits: (text) => theirs.test(text) },
  {
    words: 'organisation-block-list',
    apart: true,
    of: ['recipient-rejected'],
    fits: (text) => /\b5\.7\.703\b|tenant allow ?\/? ?block list/.test(text),
  },
  {
    words: 'mail-flow-rule',
    apart: true,
    of: ['content-or-spam-rejected', 'recipient-rejected'],
    fits: (text) => /\b5\.7\.9\d\d\b/.test(text) || speaksOf('ownRule', text),
  },
] as const satisfies NarrowerReply[];
