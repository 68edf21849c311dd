import { type Judgement, untold } from '@/lib/problems/catalogue/judgement';
import { inTime } from '@/lib/problems/rules/match';
import { any } from '@/lib/problems/vocabulary/any';
import { untroubled } from '@/lib/problems/vocabulary/going-out';
import { malware } from '@/lib/problems/vocabulary/malware';
import { byCode, bySubject } from './by-code-alone';
import { byConcept } from './concepts';
import { byFewWords } from './few-words';
import { numberMeaning } from './numbers';
import { outOfTurn } from './out-of-turn';
import { replyCode, replyIn } from './reply-code';
import { stageIn } from './stage-in';
import { standingOf } from './standing';
import { isQuestion, isTalk } from './talk';

/**
 * What numbers, codes and a reply in words of its own tell where no rule is sure of a sentence. `words`: what a server is
 * quoted with; `lead`: what an unsure rule made of it.
 */
export function byCodes(whole: string, words: string, lead: Judgement | null): Judgement {
  const number = numberMeaning(whole);
  // some articles show a number of receiving with words about sending: then the words are what was seen
  if (lead && number?.problem === 'incoming-server-problem' && outgoing.test(whole))
    return { ...lead, also: [...lead.also, number.problem] };
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
    byConcept(words || whole) ??
    bySubject(words || whole) ??
    coded ??
    outOfTurn(code, status) ??
    (code === undefined ? (byAside(whole) ?? byBareWords(whole)) : null) ??
    untold;
  return isQuestion(whole) ? { ...untold, also: [spoken.problem, ...spoken.also] } : spoken;
}

const outgoing = /\bsmtp\b|\boutgoing\b/;

/** What stands behind an address, in a report that has words alone: `<a@example.com>: unknown here`. */
const aside = /@[^\s:]{1,200}:? ?(?:[("'][^)"']{0,80}[)"'] ?)?: ([^:]{4,200})$/;

function byAside(whole: string): Judgement | null {
  const said = whole.match(aside)?.[1];
  const judged = said ? byFewWords(said, undefined) : null;
  return judged && { ...judged, confidence: 'unsure' };
}

/** A few words of a server that came without their code, as logs and settings hold them: `Refused. No mail for that name.` */
function byBareWords(whole: string): Judgement | null {
  if (whole.length > 160 || !ofServer.test(whole) || ofProgram.test(whole) || isTalk(whole)) return null;
  if (!refusing.test(whole.replace(untroubled, ' '))) return null;
  const judged = byFewWords(whole, undefined);
  return judged && { ...judged, confidence: 'unsure' };
}

/** What makes words a refusal: without any of it they only name things, as a form or a table does. */
const refusing = any(
  /\b(?:no|not|never|cannot|without|only|must|need\w*|requir\w*|unable|too|already|please|off|full|over|first|later|again|expired|missing|bad|wrong|busy|gone|down|none)\b/,
  /refus|reject|den(?:y|ied)|forbid|prohibit|\bban|block|disallow|invalid|mismatch|fail|unknown|exceed/,
  /limit|error|\bun\w|in(?:correct|active|accessible)|disabled|suspend|closed|clos|restrict|defer|delay/,
  malware,
  /drop|discard|quarantin|\bspam|virus|phish|malformed|illegal|lost|timed? ?out|list(?:ed|s)?\b/,
  /throttl|\bloop|stop|bar(?:red)\b|timeout|expected|policy|violat/,
);

/** A program speaks of itself, or keeps a record: it quotes nobody. */
const ofProgram =
  /exception|argument|traceback|settings|config|\w\(\)|postfix|exim|\bs: |\bc: |client ->|\w=\d|[?{}\\]|\balert\b|: (?:true|false)\b|\bport:? \d|relayed|complete|intended recipient|confidential|\btest\b|while talking/;

/** What a mail server says of itself, and hardly anybody else. */
const ofServer =
  /^(?:reject|refus|den(?:y|ied)|defer|drop|block)\w*\b|\b(?:smtp|esmtp|sender|recipient|relay\w*|helo|ehlo|rcpt|mail from|mailbox|envelope|starttls|tls|spf|dkim|dmarc|mx|rdns|ptr|postmaster|sasl|attachment|greylist\w*)\b/;
