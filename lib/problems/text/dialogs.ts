import { type Judgement, untold } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { certificate } from '@/lib/problems/vocabulary/certificate';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import {
  coded,
  password,
  reason,
  recipients,
  sender,
  server,
  signIn,
  unknown,
} from '@/lib/problems/vocabulary/dialog-notions';
import { mailbox, requested, service, token } from '@/lib/problems/vocabulary/dialog-things';
import { mail } from './concepts';
import { type DialogSaying, dialogSayings } from './dialog-sayings';

const english =
  /\b(?:the|that|this|does|did|both|my|it|your|has|been|please|to|with|from|and|failed|could|message|error)\b/g;
const speaksOfMail = any(
  mail,
  password,
  server,
  recipients,
  sender,
  certificate,
  token,
  mailbox,
  service,
  signIn,
  coded,
  requested,
  '郵件|訊息|信件|starttls|\\btls\\b|\\bsmtp\\b|\\bimap\\b|\\bbcc\\b',
);

/**
 * What a mail program says in its user's language of an outgoing server: what the message speaks of and what befell it
 * in one clause. `unknown` where the program itself does not know the reason; null for English, which the rules know.
 */
export function byDialog(text: string): Judgement | null {
  if (!speaksOfMail.test(text) || text.length > 900) return null;
  if ((text.match(english)?.length ?? 0) > 2) return null;
  const clauses = clausesOf(text);
  if (clauses.some((clause) => unknown.test(clause) && reason.test(clause) && server.test(clause)))
    return untold;
  const saying = dialogSaying(text);
  if (!saying) return null;
  const { problem, also = [], lead } = saying;
  return { problem, confidence: /smtp/.test(text) && !lead ? 'likely' : 'unsure', also };
}

/** The saying that a message is read by (plain form). */
export function dialogSaying(text: string): DialogSaying | undefined {
  const clauses = clausesOf(text);
  const ofSmtp = /smtp/.test(text);
  return dialogSayings.find(
    ({ all, smtp }) => (ofSmtp || !smtp) && clauses.some((clause) => all.every((part) => part.test(clause))),
  );
}

/** What a window puts before a colon is a heading. */
const partEnd = any(sentenceEnd, /:(?= |$)/);

const clausesOf = (text: string) => text.split(partEnd).filter((clause) => clause.trim().length > 5);
