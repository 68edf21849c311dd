import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';
import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { longestTelling } from '@/lib/problems/vocabulary/going-out';

/* Of two matters in one text (plain form): what is known or over, and what comes on top. */

const past = any(
  /\bbefore\b(?! (?:the|i|we|it|you|that)\b)|\bbefore that (?:it|there|i|we)\b|\bearlier\b|\bpreviously\b|\b(?:at )?first\b|\bused to\b|\buntil (?:yesterday|last)\b/,
  /\bvorher\b|\bzuerst\b|\bzunachst\b|\bfruher\b|\bbis gestern\b|\bavant\b|\bd'abord\b|\bauparavant\b|\bantes\b|\bprimero\b|\bprimeiro\b|\bprima\b/,
  /\beerst\b|\beerder\b|\bwczesniej\b|\bnajpierw\b|(?:^| )(?:раньше|сначала|до этого)(?= |$)|之前|以前|原来/,
);
/** At this moment, and no more before it. */
export const now = any(
  /\bnow\b|\bjetzt\b|\bnun\b|\bmaintenant\b|\bahora\b|\bagora\b|\badesso\b|\bora\b|\bnu\b|\bteraz\b|\bsimdi\b/,
  /(?:^| )(?:сейчас|теперь)(?= |$)|现在|現在|지금/,
);
/** What somebody says who knows it already. */
const acknowledged = any(
  /^(?:yes )?(?:i (?:already )?know(?: that| this)?|known|das weiss ich|(?:ich )?weiss ich|ich weiss|ist bekannt)$/,
  /^(?:je (?:le )?sais|(?:ya )?lo se|eu sei|lo so|(?:dat )?weet ik|wiem|(?:я |это я )?знаю|我知道)$/,
);
const asWell = any(
  /\b(?:too|also|as well|additionally|auch|ausserdem|zusatzlich|aussi|egalement|tambien|ademas|tambem|anche|ook|tez|rowniez)\b/,
  /(?:^| )(?:тоже|также)(?= |$)|也|还|還|も/,
);

const clausesOf = (text: string) => text.split(new RegExp(`(${clauseEnd.source})`));
const told = (said: string) => matching(said.trim()).length > 0;

/** A text without the error that was there before another one, and without what somebody says to know. */
export function withoutPast(text: string): string {
  if (text.length > longestTelling) return text;
  const parts = clausesOf(text);
  const latest = parts.findLastIndex((said) => now.test(said) && told(said));
  const known = parts.findIndex((said) => acknowledged.test(said.trim()));
  const kept = parts.filter((said, at) => {
    const over = latest >= 0 && at !== latest && past.test(said) && told(said);
    return !over && !(known > 0 && at <= known && at >= known - 2);
  });
  const left = kept.join('');
  return kept.length < parts.length && told(left) ? left : text;
}

/** A cause to which somebody adds another (`and port 587 is blocked too`): neither is sure, and the other is named. */
export function withSecond(judged: Judgement, text: string): Judgement {
  if (judged.confidence === 'unsure' || text.length > longestTelling || !asWell.test(text)) return judged;
  const causes = clausesOf(text).map((said) => ({
    said,
    cause: verdictOfReply(matching(said.trim()), undefined),
  }));
  const added = causes.some(({ said, cause }, at) => at > 0 && cause && asWell.test(said));
  const others = causes
    .map(({ cause }) => cause)
    .filter((cause) => cause !== null && cause.confidence !== 'unsure')
    .flatMap((cause) => (cause && cause.problem !== judged.problem ? [cause.problem] : []));
  if (!added || others.length === 0) return judged;
  return likely(judged.problem, [...new Set([...others, ...judged.also])]);
}
