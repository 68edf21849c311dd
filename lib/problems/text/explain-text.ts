import type { Settings } from '@/lib/settings/settings';
import type { ProblemCode } from '../codes';
import { inTime, type Judgement, matching, verdictOfReply } from '../rules/match';
import { type BesideTheCause, besideTheCause, refined } from './beside-the-cause';
import { ofToken } from './by-token';
import { byConcept } from './concepts';
import { decodeParts } from './decode-parts';
import { byDialog } from './dialogs';
import { doubted } from './doubt';
import { byCode, bySubject, stageIn, standingOf } from './fallback';
import { byFewWords } from './few-words';
import { withoutMisreading } from './misread';
import { withoutMisspelling } from './misspelt';
import { isNoFailure, isSource } from './no-failure';
import { isNoise } from './noise';
import { numberMeaning } from './numbers';
import { outOfTurn } from './out-of-turn';
import { plain } from './plain';
import { byReason } from './reason';
import { serverWords, withoutWrapping } from './replies';
import { leadingCode, replyCode, replyIn } from './reply-code';
import { isBounce, settingsIn } from './settings';
import { isQuestion, isTalk } from './talk';
import { byTelling } from './telling';
import { withoutMarkup } from './without-markup';
import { withoutOriginal } from './without-original';
import { withoutSuccess } from './without-success';
import { wrongMode } from './wrong-mode';

/** The longest text that is read, in characters: the first two thirds and the last third of a longer one. */
export const longestText = 100_000;

/** `returned`: the text is a mail that came back, or a log of a server that passes mail on. */
export type TextExplanation = Judgement & BesideTheCause & { settings?: Partial<Settings>; returned?: true };

/**
 * What a pasted text means: an Outlook message, a number, a bounce, a log, in any of several languages. Total and in
 * bounded time. A text that is no sending failure is `unknown`. `also`: what else it may be, likeliest first.
 */
export function explainText(text: string): TextExplanation {
  const read = plain(withoutSuccess(withoutOriginal(withoutMarkup(decodeParts(shortened(text))))));
  const whole = withoutWrapping(withoutMisspelling(withoutMisreading(read)));
  const settings = isNoise(whole) ? {} : settingsIn(whole);
  const judged =
    isSource(text) || isNoFailure(whole)
      ? nothing
      : refined(lessSure(ofToken(judge(whole, settings), whole), isTalk(whole)), whole, settings);
  const also = [...new Set(judged.also)]
    .filter((code) => code !== judged.problem && code !== 'unknown')
    .slice(0, 4);
  return {
    ...judged,
    also,
    ...besideTheCause(whole, judged, settings),
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
    ...(isBounce(whole) ? { returned: true } : {}),
  };
}

const nothing: Judgement = { problem: 'unknown', confidence: 'unsure', also: [] };

function lessSure(judged: Judgement, doubt: boolean): Judgement {
  return doubt && judged.confidence === 'sure' ? { ...judged, confidence: 'likely' } : judged;
}

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const head = Math.floor((longestText * 2) / 3);
  return `${text.slice(0, head)}\n${text.slice(head - longestText)}`;
}

function judge(whole: string, settings: Partial<Settings>): Judgement {
  const receiving = aboutReceiving(whole);
  if (receiving) return receiving;
  const words = serverWords(whole);
  const quoted = words ? ofSending(words, whole) : null;
  const said = bySentence(whole, words ? undefined : leadingCode(whole));
  if (quoted && quoted.confidence !== 'unsure' && !(said && isReasonOf(said, quoted, words)))
    return doubted(wrongMode(whole, quoted, settings), words, whole);
  const told = said && besideReply(said, words) ? null : said && lessSure(said, words !== '' && !quoted);
  const spoken = !numberMeaning(whole) && !replyCode.test(whole) && !isQuestion(whole);
  const telling = spoken && (!told || told.confidence === 'unsure') ? byTelling(whole) : null;
  if (telling) return telling;
  const dialog = numberMeaning(whole) || replyCode.test(whole) ? null : byDialog(whole);
  if (dialog && (!told || (weak.has(told.problem) && told.confidence !== 'sure'))) return dialog;
  if (told && told.confidence !== 'unsure') return doubted(wrongMode(whole, told, settings), words, whole);
  return wrongMode(whole, byCodes(whole, words, quoted ?? told), settings);
}

/**
 * What numbers, codes and a reply in words of its own tell where no rule is sure of a sentence. `words`: what a server is
 * quoted with; `lead`: what an unsure rule made of it.
 */
function byCodes(whole: string, words: string, lead: Judgement | null): Judgement {
  const number = numberMeaning(whole);
  const reply = (words || whole).match(replyCode);
  const code = reply ? Number(reply[1]) : undefined;
  const status =
    reply?.[2] ?? (words || whole).match(/(?:^|[ #(:])([45]\.\d{1,2}\.\d{1,3})(?=[ ,.;:)]|$)/)?.[1];
  const standing = status ? 'reply' : standingOf(words || whole);
  const few = standing === 'reply' && (reply || words) ? byFewWords(replyIn(words || whole), code) : null;
  const short = few && inTime(few, code);
  const coded = standing && byCode(code, status, stageIn(whole));
  if (number && !(coded?.confidence === 'likely' && number.also?.includes(coded.problem)))
    return {
      problem: number.problem,
      confidence: number.also ? 'unsure' : 'likely',
      also: number.also ?? [],
    };
  if (lead) return short ?? (standing === 'reply' && coded?.problem === lead.problem ? coded : lead);
  if (short && !(status && coded?.confidence === 'likely' && short.confidence === 'unsure')) return short;
  if (coded && coded.confidence !== 'unsure')
    return standing === 'reply' ? coded : { ...coded, confidence: 'unsure' };
  const spoken =
    byConcept(words || whole) ?? bySubject(words || whole) ?? coded ?? outOfTurn(code, status) ?? nothing;
  return isQuestion(whole) ? { ...nothing, also: [spoken.problem, ...spoken.also] } : spoken;
}

/** A receiving server quotes its words as an outgoing one does: what the whole text is about comes first. */
function aboutReceiving(whole: string): Judgement | null {
  const judged = isBounce(whole) ? null : bySentence(whole);
  return judged?.problem === 'incoming-server-problem' ? judged : null;
}

/** Causes that an advice (`try again`) or a side remark tells as well: what a program says first comes before them. */
const weak = new Set<ProblemCode>(['server-temporary-failure', 'connect-refused', 'dns-not-found']);

/** A program's own "authentication failed", without a reply in it: what it says elsewhere of its tokens is the reason. */
function isReasonOf(said: Judgement, quoted: Judgement, words: string): boolean {
  // a handshake that failed over a certificate
  if (quoted.problem === 'tls-too-old' && /^cert-/.test(said.problem)) return true;
  return (
    quoted.problem === 'auth-bad-credentials' &&
    /^(?:oauth-|auth-)/.test(said.problem) &&
    said.problem !== quoted.problem &&
    !replyCode.test(words)
  );
}

/** A program that quotes a server's refusal failed because of it: what else it says of itself is no cause. */
function besideReply(said: Judgement, words: string): boolean {
  return said.problem === 'local-client-problem' && /^5\d\d[ -]/.test(words);
}

/** What an outgoing server says, it says about sending, though it may speak of POP. */
function ofSending(words: string, whole: string): Judgement | null {
  const code = Number(words.match(replyCode)?.[1]) || leadingCode(words);
  const fitting = matching(
    words,
    isOfSignIn(words) || stageIn(whole) === 'sign-in' ? 'sign-in' : undefined,
  ).filter(({ problem }) => problem !== 'incoming-server-problem');
  const judged = verdictOfReply(fitting, code);
  return judged && byReason(judged, words, (reason) => verdictOfReply(matching(reason), code));
}

function bySentence(text: string, code?: number): Judgement | null {
  const judged = verdictOfReply(matching(text, isOfSignIn(text) ? 'sign-in' : undefined), code);
  return judged && byReason(judged, text, (reason) => verdictOfReply(matching(reason), code));
}

/** A reply that only answers a sign-in (RFC 4954 §6). */
function isOfSignIn(words: string): boolean {
  return /^53[458][ -]/.test(words);
}
