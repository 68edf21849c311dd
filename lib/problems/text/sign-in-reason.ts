import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { withoutAddresses } from '@/lib/problems/plain/without-addresses';
import { matching } from '@/lib/problems/rules/match';
import { signInReasons } from '@/lib/problems/rules/sign-in-reasons';
import { any } from '@/lib/problems/vocabulary/any';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { stop, toCome } from '@/lib/problems/vocabulary/warned';
import { lessSure } from './doubt';

/** A lasting refusal, the last of several, and its words up to where something else begins. */
const refusal = /^(?:.{0,2000}[^\d.])?5\d\d[ -](?:\(?#?5\.\d{1,3}\.\d{1,3}\)?:? )?([^|]{1,300})$/s;
/** What a program records behind a reply: its own words, the next step, the place in its source. */
const recorded =
  /(?:•|<crlf>|\bfile "?\/|\bline \d+, in\b|\bnew \w{0,40}error\(|\b\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\(\/?[\w./-]{1,100}\.\w{1,4}:\d|\bfailed to authenticate\b|\b(?:exception (?:type|value|location)|request (?:method|url)|traceback)\b|\bsmtp (?:error\b|connect\(\))|\b(?:client -> server|server -> client)\b|\bat [\w$]+(?:\.[\w$<>]+){1,12}\().*$/s;

/** The no itself, without what it is about. */
const bareNo = any(
  /\b(?:auth\w*|sasl|log-?ins?|log-?on|sign-?in|access)(?: (?:attempt|request|process|command|has|was|is)){0,3} (?:failed|failure|fail|unsuccessful|denied|rejected|refused|error|incorrect|invalid|not (?:accepted|successful))\b/,
  /\b(?:access|log-?in|sign-?in) (?:is |was )?not (?:allowed|permitted|possible)(?=\W*$)/,
  /\b(?:anmeldung|authentifizierung|authentisierung|login)(?: (?:ist|wurde))? (?:fehlgeschlagen|abgelehnt|gescheitert|verweigert|nicht erfolgreich)/,
  /\b(?:echec|erreur) (?:de |d'|lors de )?(?:l')?(?:authentification|identification|connexion)|\b(?:authentification|identification|connexion) (?:refusee|echouee|impossible)/,
  /\b(?:error|fallo) (?:de|en la) auten\w+|\bauten\w+ (?:fallida|rechazada|incorrecta)|\b(?:falha|erro) (?:na|de) autenticacao|\bautenticacao (?:recusada|falhou|invalida)/,
  /\bautenticazione (?:fallita|non riuscita|negata)|\b(?:authenticatie|aanmelden|inloggen) mislukt|\bnie udalo sie zalogowac|\bblad (?:uwierzytelniania|logowania)/,
  /(?:ошибка|сбой) (?:аутентификации|авторизации|входа)|(?:аутентификация|авторизация|вход) не (?:удал\S{1,4}|выполнен\S?|пройден\S?)/,
  /(?:登录|登陆|认证|验证|鉴权)(?:失败|错误|未通过)/,
);
const everyBareNo = new RegExp(bareNo.source, 'g');

/** A server that says what was wrong with what was typed, beside another thing: neither is certain. */
const namesPassword =
  /\b(?:user ?name|password|credentials)\b.{0,30}\b(?:wrong|incorrect|invalid)\b|\b(?:wrong|incorrect|invalid|bad) (?:user ?name|password|credentials)|(?:passwor[dt]|kennwort|mot de passe|contrasen\w|senha).{0,24}(?:falsch|incorrect|errone|errad|errat)|неверн\S{1,4} (?:логин|парол)|密码.{0,4}(?:错误|不正确)/;

/** Where a reason may begin, within a sentence. */
const reasonBegins =
  /[:,()[\]](?= |$)| - |[，]|\b(?:because|due to|since|weil|wegen|aufgrund|en raison|a cause|porque|debido a|por causa|a causa|wegens|z powodu)\b|из-за|因为/;

/** What goes with any refusal: where to read on, whom to ask, and to look at what was typed. */
const helping =
  /\b(?:please note|see|visit|go to|learn more|contact|help|support|for (?:more|further|help|details|information)|more info\w*|(?:check|verify|confirm|re-?enter|correct) (?:that |if |whether )?(?:the|your|you|it|and)\b|try(?: it)? again|refer to)|\b(?:bitte (?:prufen|uberprufen|kontrollieren|versuchen)|weitere informationen|siehe|verifi\w+ (?:votre|vos|le|su|sus|o|os|seu)|contact\w*|reessayez|voir|consult\w+|compruebe|intente|controll\w+ (?:la|il|e)|controleer|sprawdz)|проверьте|обратитесь|подробнее|попробуйте|请(?:检查|联系|参考|重试|核对)|详情/;
const opening = /^(?:(?:smtp |fatal )?error|sorry|fehler|erreur|denied|no|e?smtp|server|user|account)?$/;
/** Numbers of a session, and what a library prints in base64. */
const serial =
  /^\S{0,60}(?:\d|=)\S{0,60}$|^(?:id|ref|session|code|gsmtp|eu|us)?(?: ?\S{0,60}\d\S{0,60}){0,3}(?: ?- gsmtp)?$/;

/**
 * A bare refusal of a sign-in whose words go on: the reason behind it is the cause where it is understood, and else it is a
 * doubt. Whatever else was judged stays.
 */
export function bySignInReason(judged: Judgement, text: string): Judgement {
  const words = text.match(refusal)?.[1]?.replace(recorded, '');
  if (!words?.trim()) return judged;
  const said = withoutAddresses(words)
    .replace(everyBareNo, ': ')
    .replace(/^(?:\W*(?:smtp )?error: )/, '');
  const found = namesPassword.test(words)
    ? undefined
    : signInReasons.find(({ all, unless }) => !unless?.test(said) && all.every((part) => part.test(said)));
  // nobody has sent anything yet: what is counted are sign-ins
  if (judged.problem === 'rate-or-quota-limited' && found?.problem !== 'auth-too-many-attempts')
    return {
      ...lessSure(judged, true),
      also: [...new Set([...judged.also, 'auth-too-many-attempts' as const])],
    };
  if (found) {
    const also = [...(found.also ?? []), 'auth-bad-credentials' as const];
    return likely(
      found.problem,
      also.filter((problem) => problem !== found.problem),
    );
  }
  if (judged.problem !== 'auth-bad-credentials' || judged.confidence !== 'sure' || !hasUnknownClause(words))
    return judged;
  return likely(judged.problem, [...new Set([...judged.also, 'auth-blocked-by-policy' as const])]);
}

/**
 * Whether a judgement may be that of a sign-in without its reason: the bare no, or what only a message or a caller at the door
 * is refused with, beside a code that answers a sign-in alone (RFC 4954 §6).
 */
export function lacksSignInReason({ problem }: Judgement, text: string): boolean {
  if (problem === 'auth-bad-credentials') return true;
  if (!/(?:^|[^\d.])53[458][ -]/.test(text)) return false;
  if (problem === 'rate-or-quota-limited' || problem === 'auth-required') return true;
  return problem === 'content-or-spam-rejected' || (problem === 'ip-blocklisted' && !listed.test(text));
}

/** A list of blocked networks is named. */
const listed =
  /black ?list|(?:block|deny) ?list|\blisted\b|\brbl\b|dnsbl|spamhaus|spamcop|barracuda|reputation|黑名单|черн\S{1,4} спис/;

/** Whether a part of a refusal is neither the no itself, nor what goes with any, nor what may come of the next. */
function hasUnknownClause(words: string): boolean {
  return withoutAddresses(words)
    .split(sentenceEnd)
    .filter((sentence) => !(stop.test(sentence) && toCome.test(sentence)))
    .flatMap((sentence) => sentence.split(reasonBegins))
    .map((clause) => clause.replace(/^\W+|\W+$/g, ''))
    .some(
      (clause) => !opening.test(clause) && !serial.test(clause) && !helping.test(clause) && !isBare(clause),
    );
}

function isBare(clause: string): boolean {
  return matching(clause, 'sign-in').some(({ problem }) => problem === 'auth-bad-credentials');
}
