import type { Settings } from '@/lib/settings/settings';
import type { ProblemCode } from '../codes';
import { type Judgement, matching, verdictOfReply } from '../rules/match';
import { byConcept } from './concepts';
import { decodeParts } from './decode-parts';
import { byDialog } from './dialogs';
import { doubted } from './doubt';
import { byCode, bySubject, stageIn, standingOf } from './fallback';
import { byFewWords } from './few-words';
import { withoutMisreading } from './misread';
import { numberMeaning } from './numbers';
import { plain } from './plain';
import { byReason } from './reason';
import { serverWords, withoutWrapping } from './replies';
import { isBounce, settingsIn } from './settings';
import { isOtherProgram, isOver, isQuestion, isTalk } from './talk';
import { withoutMarkup } from './without-markup';
import { withoutOriginal } from './without-original';
import { withoutSuccess } from './without-success';

/** The longest text that is read, in characters: the first two thirds and the last third of a longer one. */
export const longestText = 100_000;

/** `returned`: the text is a mail that came back, or a log of a server that passes mail on. */
export type TextExplanation = Judgement & { settings?: Partial<Settings>; returned?: true };

/**
 * What a pasted text means: an Outlook message, a number, a bounce, a log, in any of several languages. Total and in
 * bounded time. A text that is no sending failure is `unknown`. `also`: what else it may be, likeliest first.
 */
export function explainText(text: string): TextExplanation {
  const read = plain(withoutSuccess(withoutOriginal(withoutMarkup(decodeParts(shortened(text))))));
  const whole = withoutWrapping(withoutMisreading(read));
  const settings = settingsIn(whole);
  const judged =
    isOver(whole) || isOtherProgram(whole) ? nothing : lessSure(judge(whole, settings), isTalk(whole));
  const also = [...new Set(judged.also)].filter((code) => code !== judged.problem).slice(0, 4);
  return {
    ...judged,
    also,
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

/** The reply codes of RFC 5321 and its extensions, where a number stands as one; other programs have errors too. */
const replyCode =
  /(?:^|[^\d.:/\w])(4(?:2[12]|3[12]|4[1-9]|5[0-9]|71)|5(?:00(?= 5\.)|0[1-4]|1[0-5]|2[1-5]|3[0-8]|4[1-4]|5[0-9]|7[0-4]))(?:[ :,)\]'"-]|$) ?(?:([45]\.\d{1,3}\.\d{1,3})\b)?/;

function judge(whole: string, settings: Partial<Settings>): Judgement {
  const receiving = aboutReceiving(whole);
  if (receiving) return receiving;
  const words = serverWords(whole);
  const quoted = words ? ofSending(words, Number(words.match(replyCode)?.[1]) || leadingCode(words)) : null;
  const said = bySentence(whole, words ? undefined : leadingCode(whole));
  if (quoted && quoted.confidence !== 'unsure' && !(said && isReasonOf(said, quoted, words)))
    return doubted(wrongMode(whole, quoted, settings), words, whole);
  const told = said && besideReply(said, words) ? null : said && lessSure(said, words !== '' && !quoted);
  const number = numberMeaning(whole);
  const dialog = number || replyCode.test(whole) ? null : byDialog(whole);
  if (dialog && (!told || (weak.has(told.problem) && told.confidence !== 'sure'))) return dialog;
  if (told && told.confidence !== 'unsure') return doubted(wrongMode(whole, told, settings), words, whole);
  const lead = quoted ?? told;
  const reply = (words || whole).match(replyCode);
  const code = reply ? Number(reply[1]) : undefined;
  const status =
    reply?.[2] ?? (words || whole).match(/(?:^|[ #(:])([45]\.\d{1,2}\.\d{1,3})(?=[ ,.;:)]|$)/)?.[1];
  const standing = status ? 'reply' : standingOf(words || whole);
  const short = standing === 'reply' && (reply || words) ? byFewWords(replyIn(words || whole), code) : null;
  const coded = standing && byCode(code, status, stageIn(whole));
  if (number && !(coded?.confidence === 'likely' && number.also?.includes(coded.problem)))
    return {
      problem: number.problem,
      confidence: number.also ? 'unsure' : 'likely',
      also: number.also ?? [],
    };
  if (lead)
    return wrongMode(
      whole,
      short ?? (standing === 'reply' && coded?.problem === lead.problem ? coded : lead),
      settings,
    );
  if (short && !(status && coded?.confidence === 'likely' && short.confidence === 'unsure')) return short;
  if (coded && coded.confidence !== 'unsure')
    return standing === 'reply' ? coded : { ...coded, confidence: 'unsure' };
  const spoken = byConcept(words || whole) ?? bySubject(words || whole) ?? coded ?? nothing;
  return isQuestion(whole) ? { ...nothing, also: [spoken.problem, ...spoken.also] } : spoken;
}

/** The first reply in a text or in the quoted words, from its code on. */
function replyIn(text: string): string {
  const at = text.search(replyCode);
  return (at > 0 ? text.slice(at) : text).replace(/ \| .*$/, '');
}

/** A receiving server quotes its words as an outgoing one does: what the whole text is about comes first. */
function aboutReceiving(whole: string): Judgement | null {
  const judged = isBounce(whole) ? null : bySentence(whole);
  return judged?.problem === 'incoming-server-problem' ? judged : null;
}

/** Causes that an advice (`try again`) or a side remark tells as well: what a program says first comes before them. */
const weak = new Set<ProblemCode>(['server-temporary-failure', 'connect-refused', 'dns-not-found']);

/** The code of a text that is a bare reply, such as `450 4.1.1 …`; Thunderbird leaves only `4.1.1 …`. */
function leadingCode(text: string): number | undefined {
  if (/^4\.\d\.\d{1,3}\b/.test(text)) return 450;
  return Number(text.match(/^(4[23457]\d|5\d\d)[ -]/)?.[1]) || undefined;
}

/** A program's own "authentication failed", without a reply in it: what it says elsewhere of its tokens is the reason. */
function isReasonOf(said: Judgement, quoted: Judgement, words: string): boolean {
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
function ofSending(words: string, code?: number): Judgement | null {
  const fitting = matching(words).filter(({ problem }) => problem !== 'incoming-server-problem');
  const judged = verdictOfReply(fitting, code);
  return judged && byReason(judged, words, (reason) => verdictOfReply(matching(reason), code));
}

function bySentence(text: string, code?: number): Judgement | null {
  const judged = verdictOfReply(matching(text), code);
  return judged && byReason(judged, text, (reason) => verdictOfReply(matching(reason), code));
}

/** A connection that ended or stayed silent on 465 was most likely begun plain (RFC 8314 §3.3). */
function wrongMode(whole: string, judged: Judgement, settings: Partial<Settings>): Judgement {
  const silent = judged.problem === 'server-closed-connection' || judged.problem === 'connect-timeout';
  if (!silent || settings.port !== 465 || settings.encryption === 'tls') return judged;
  const connected =
    !/ssl_connect|syscall\W{1,3}connect|connect e[a-z]{5,}|socket error|10060|connect to .{0,60}timed out|(?:failed|unable|could not|cannot) (?:to )?connect|连接.{0,60}超时|dial tcp|\[\d+\.\d+/.test(
      whole,
    );
  if (!connected) return judged;
  return {
    problem: 'tls-wrong-mode-plain-on-implicit-port',
    confidence: 'likely',
    also: [judged.problem, 'connect-timeout', 'server-closed-connection'],
  };
}
