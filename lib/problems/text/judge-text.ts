import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { inQuotes } from '@/lib/problems/plain/in-quotes';
import { serverWords } from '@/lib/problems/plain/replies';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';
import { any } from '@/lib/problems/vocabulary/any';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { off } from '@/lib/problems/vocabulary/states';
import { fetching } from '@/lib/problems/vocabulary/things';
import type { Settings } from '@/lib/settings/settings';
import { byCodes } from './by-codes';
import { cameBack } from './came-back';
import { byDialog } from './dialogs';
import { doubted, lessSure } from './doubt';
import { numberMeaning } from './numbers';
import { onlyFetchingFails } from './only-sending';
import { leavesElsewhere } from './other-network';
import { outgoingPart } from './outgoing-part';
import { byReason } from './reason';
import { leadingCode, replyCode, replyIn } from './reply-code';
import { stageIn } from './stage-in';
import { isQuestion } from './talk';
import { byTelling } from './telling';
import { waitsInOutbox } from './tellings';
import { wrongMode } from './wrong-mode';

/** What a whole text (plain form) means: what a server is quoted with, then its sentences, then what people tell, then codes. */
export function judgeText(whole: string, settings: Partial<Settings>): Judgement {
  const receiving = aboutReceiving(whole);
  if (receiving) return receiving;
  const words = serverWords(whole);
  const quoted = words ? ofSending(words, whole) : null;
  const said = words ? bySentence(whole) : (byQuotation(whole) ?? bySentence(whole, leadingCode(whole)));
  const known = quoted && quoted.confidence !== 'unsure' ? quoted : null;
  if (known && said && isReasonOf(said, known, words))
    return { ...lessSure(said, true), also: [...said.also, known.problem] };
  const switched = switchedOffAround(whole, known ?? said, words || replyIn(whole));
  if (switched) return switched;
  if (known) return doubted(wrongMode(whole, known, settings), words, whole);
  const told =
    said && besideReply(said, words, whole) ? null : said && lessSure(said, words !== '' && !quoted);
  const number = numberMeaning(whole);
  const spoken = !replyCode.test(whole) && !isQuestion(whole);
  // where a message waits is no reason yet
  const onlyWhere = told?.problem === 'local-client-problem' && waitsInOutbox(whole);
  const telling = spoken && (!told || told.confidence === 'unsure' || onlyWhere) ? byTelling(whole) : null;
  // of all that a number may mean, it is what else is told
  if (telling && (!number || number.also?.includes(telling.problem)))
    return number ? { ...telling, also: [...new Set([number.problem, ...telling.also])] } : telling;
  const between = betweenNetworks(told ?? number, whole);
  if (between) return between;
  const dialog = replyCode.test(whole) ? null : besideNumber(byDialog(outgoingPart(whole) ?? whole), number);
  if (dialog && (!told || isWeaker(told, dialog))) return wrongMode(whole, dialog, settings);
  if (told && told.confidence !== 'unsure') return doubted(wrongMode(whole, told, settings), words, whole);
  return wrongMode(whole, byCodes(whole, words, quoted ?? told), settings);
}

/** A server that is not reached from one network, and is from another: the first one is in the way, whatever was shown there. */
function betweenNetworks(shown: Pick<Judgement, 'problem'> | null, whole: string): Judgement | null {
  if (!shown || !ofReaching.has(shown.problem) || !leavesElsewhere(whole)) return null;
  return likely('network-blocked', [shown.problem]);
}

const ofReaching = new Set<ProblemCode>(['connect-timeout', 'connect-refused', 'server-closed-connection']);

/** Causes whose words speak of other things as well: what was being done has to tell. */
const needsAround = new Set<ProblemCode>(['recipient-rejected', 'relay-denied', 'ip-blocklisted']);

/** What a program said counts before what is told around it, where it says one thing and that for sure. */
function byQuotation(whole: string): Judgement | null {
  const sure = inQuotes(whole)
    .map((message) => bySentence(message, leadingCode(message)))
    .filter((judged) => judged?.confidence === 'sure');
  const [first] = sure;
  if (!first || needsAround.has(first.problem) || isOfProgram(whole)) return null;
  return sure.every((judged) => judged?.problem === first.problem) ? first : null;
}

/** A program that tells what went wrong within itself: what it has between quotation marks is a part of that. */
function isOfProgram(whole: string): boolean {
  return matching(whole)[0]?.problem === 'local-client-problem';
}

/** A receiving server quotes its words as an outgoing one does: what the whole text is about comes first. */
function aboutReceiving(whole: string): Judgement | null {
  if (cameBack(whole)) return null;
  const judged = bySentence(whole);
  if (judged?.problem === 'incoming-server-problem') return judged;
  return !replyCode.test(whole) && onlyFetchingFails(whole) ? likely('incoming-server-problem', []) : null;
}

/** A number that has several meanings is weaker than the words beside it, and one that has a single meaning is not. */
function besideNumber(dialog: Judgement | null, number: ReturnType<typeof numberMeaning>): Judgement | null {
  if (!dialog || !number) return dialog;
  if (!number.also || dialog.problem === 'unknown') return null;
  return { ...dialog, also: [...new Set([...dialog.also, number.problem, ...number.also])] };
}

/** Causes that an advice (`try again`) or a side remark tells as well: what a program says first comes before them. */
const weak = new Set<ProblemCode>(['server-temporary-failure', 'connect-refused', 'dns-not-found']);

/** Whether what a sentence told says less than the words of a dialogue: not where they say the same, or what it names beside it. */
function isWeaker(told: Judgement, dialog: Judgement): boolean {
  if (!weak.has(told.problem) || told.confidence === 'sure') return false;
  // it has weighed the other already
  if (told.confidence === 'likely' && dialog.confidence === 'unsure' && told.also.includes(dialog.problem))
    return false;
  const sameMatter = weak.has(dialog.problem) && [told.problem, ...told.also].includes(dialog.problem);
  return !sameMatter || told.confidence === 'unsure';
}

/** A program's own "authentication failed", without a reply in it: what it says elsewhere of its tokens is the reason. */
function isReasonOf(said: Judgement, quoted: Judgement, words: string): boolean {
  // a handshake that failed over a certificate
  if (quoted.problem === 'tls-too-old' && /^cert-/.test(said.problem)) return true;
  if (quoted.problem !== 'auth-bad-credentials' || said.problem === quoted.problem) return false;
  if (!replyCode.test(words)) return /^(?:oauth-|auth-)/.test(said.problem);
  // a plain no, beside who or what switched this sign-in off
  return said.confidence !== 'unsure' && switchedOff.has(said.problem) && saysOnlyNo(words);
}

/** What an organisation decides, which its server does not always say in its reply. */
const switchedOff = new Set<ProblemCode>([
  'auth-blocked-by-policy',
  'auth-smtp-disabled-tenant-or-mailbox',
  'auth-basic-disabled',
]);

/** The way in for programs, and both ways of fetching, which have one switch. */
const access =
  /\baccess\b|zugriff|zugang|\bacces\b|\bacces[os]o\b|toegang|\bdostep|(?:^| )доступ|\bpop3?\b.{1,8}\bimap\b|\bimap\b.{1,8}\bpop3?\b/;
const notSwitchedOn = any(
  off,
  /\b(?:not|never|nicht|noch nicht|pas|non|no|nao|niet|nie|не)\b.{0,20}(?:activ|aktiv|enabl|turned on|switched on|freigesch|eingesch|habilit|ativad|attiv|abilitat|geactiv|ingeschak|wlacz|aktyw|включ|активир)/,
);

/** A plain no, beside what is told of the switch for mail programs: it is a reason for a refused sign-in, though no server said it. */
function switchedOffAround(whole: string, quoted: Judgement | null, words: string): Judgement | null {
  if (quoted?.problem !== 'auth-bad-credentials' || !replyCode.test(words) || !saysOnlyNo(words)) return null;
  const around = whole
    .replace(words, ' ')
    .split(sentenceEnd)
    .map((said) => said.trim());
  if (!around.some((said) => fetching.test(said) && access.test(said) && notSwitchedOn.test(said)))
    return null;
  return likely('auth-smtp-disabled-tenant-or-mailbox', [quoted.problem, ...quoted.also]);
}

/** Whether no rule that knows a reason fits a refused sign-in. */
function saysOnlyNo(words: string): boolean {
  return matching(words, 'sign-in').every(
    ({ problem, general }) => general || problem === 'auth-bad-credentials',
  );
}

const lastingWithReason = /^5\d\d[ -]5\.\d\.\d{1,3} (?:<[^<>]{1,200}> )?(?:\w+ ){0,3}?\w+: .{8}/;
const notedCode = /\b(?:error|reply|response|status|return) code\W{1,6}[45]\d\d\b(?! ?[45]\.|-)/;

/** A program that quotes a server's refusal failed because of it: what else it says of itself is no cause. */
function besideReply(said: Judgement, quoted: string, whole: string): boolean {
  const words = quoted || whole;
  if (said.problem === 'local-client-problem') return /^5\d\d[ -]/.test(words);
  // a program that will try again, around a lasting refusal with a reason
  if (said.problem === 'server-temporary-failure')
    return lastingWithReason.test(quoted) && bySentence(quoted)?.problem !== said.problem;
  // the end of a conversation in which a device notes a refusal by its number alone
  if (said.problem === 'server-closed-connection' && notedCode.test(words)) return true;
  // whoever answers with a code has been reached
  return said.problem === 'connect-refused' && said.confidence === 'unsure' && /^[45]\d\d[ -]/.test(words);
}

/** What an outgoing server says, it says about sending, though it may speak of POP. */
function ofSending(words: string, whole: string): Judgement | null {
  const code = Number(words.match(replyCode)?.[1]) || leadingCode(words);
  const fitting = matching(
    words,
    isOfSignIn(words) || stageIn(whole) === 'sign-in' ? 'sign-in' : undefined,
  ).filter(
    ({ problem, confidence }) =>
      problem !== 'incoming-server-problem' &&
      !(
        problem === 'connect-refused' &&
        (isRuling(words) || (code !== undefined && confidence === 'unsure'))
      ),
  );
  const judged = verdictOfReply(fitting, code);
  return byReason(judged, words, (reason) => verdictOfReply(matching(reason), code));
}

function bySentence(text: string, code?: number): Judgement | null {
  const judged = verdictOfReply(
    matching(text, isOfSignIn(text) ? 'sign-in' : undefined).filter(
      ({ problem }) => problem !== 'connect-refused' || !isRuling(text),
    ),
    code,
  );
  return byReason(judged, text, (reason) => verdictOfReply(matching(reason), code));
}

/** A reply of a server by a rule of its own (RFC 3463 §3.8): it took the call, whatever it refuses. */
function isRuling(words: string): boolean {
  return /^[45]\d\d[ -][45]\.7\.\d/.test(words);
}

/** A reply that only answers a sign-in (RFC 4954 §6). */
function isOfSignIn(words: string): boolean {
  return /^53[458][ -]/.test(words);
}
