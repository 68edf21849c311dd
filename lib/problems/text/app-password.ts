import { type Judgement, likely, unsure } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { appPassword } from '@/lib/problems/vocabulary/program-password';
import { withAppPasswords } from '@/lib/problems/vocabulary/with-app-passwords';
import { microsoftPersonalDomains } from '@/lib/providers/microsoft-domains';
import { lessSure } from './doubt';
import { replyCode } from './reply-code';

const one = appPassword.source;
/** What stands between a verb and what it is about. */
const its =
  '(?:(?:an?|the|my|our|this|that|new|fresh|google|gmail|yahoo|apple|ein\\w*|das|dem|mein\\w*|neue\\w*|une?|mon|le|nouveau|una|mi|la|nueva|uma|minha|nova|il|mio|nuova|een|het|mijn|nieuw|nowe|moje|нов\\S{1,4}|мо\\S{1,4}) ){0,4}';

/** Somebody who has one: it is theirs, they made it or typed it, or it does not work. */
const hasOne = any(
  `\\b(?:i|we)(?:'ve| have|'m| am)? (?:(?:already|also|even|just|did) ){0,2}(?:have|use|using|got)\\b ${its}(?:${one})`,
  `\\b(?:used|made|created|generated|tried(?: it)?(?: with)?|entered|typed|pasted) ${its}(?:${one})`,
  `\\b(?:ich (?:habe|nutze|benutze|verwende)|wir haben|j'ai|j'utilise|tengo|tenho|uso|he creado|criei|ho creato|ik (?:heb|gebruik)|mam|uzywam)\\b (?:(?:schon|bereits|deja|ya|ja|gia|al|juz) )?${its}(?:${one})`,
  `\\b(?:my|mein|mon|mi|minha|mijn) (?:new |neues |google |gmail )?(?:${one})`,
  `(?:\\b(?:already|schon|bereits|deja|ya|gia|juz)\\b|(?<![а-я])уже(?![а-я])|已经|已經|すでに)[^.?!。]{0,40}(?:${one})|(?:${one})[^.?!。]{0,20}\\b(?:already|schon|bereits)\\b`,
  `(?:${one})\\S{0,12} [^.?!。]{0,40}(?:\\bnot (?:work|accept|taken)|\\brejected\\b|\\brefused\\b|no longer work|(?:funktioniert|geht|klappt) nicht|nicht (?:akzeptiert|angenommen)|abgelehnt|ne (?:marche|fonctionne)|no funciona|non funziona|nao funciona|werkt niet|nie dziala|не работает|не подходит)`,
  `(?:${one}) (?:erstellt|erzeugt|eingegeben|verwendet?|angelegt|(?:be)?nutze)\\b(?! werden)`,
  '(?:(?:已经?|我)(?:用|使用|填)|(?:使用|创建|生成|设置)了)[^。]{0,8}(?:授权码|专用密码)|用的(?:就)?是[^。]{0,6}(?:授权码|(?:专用|独立|应用)密码)',
  `\\b(?:(?:estoy|estou|sto) (?:usando|utilizando)|utili(?:zo|so|zzo|se)|(?:he )?generado|gerei|ho generato) ${its}(?:${one})`,
  `(?:использ\\S{1,8}|созда\\S{1,3}|сгенерирова\\S{1,2}) ${its}(?:${one})|(?:アプリ\\S{0,8}パスワード)を(?:使っ|使用し|作成し|生成し|設定し|入力し)`,
);

/** It is told of as the thing that does not work. */
const ofNoUse =
  /\b(?:not|nicht|no|ne|nao|non|niet|nie) (?:\S{1,12} )?(?:work|accept|taken|akzept|angenomm|funktion|marche|funciona|funziona|werkt|dziala)|не (?:работает|подходит|принима)|reject|refus|abgelehnt|geht nicht|rechaz|rifiut|отклон|拒绝|不(?:行|对|正确)|错误|invalid|incorrect|wrong|falsch/;

/** What an operating system says of a server that was not reached. */
const notReached =
  /\bi\/o timeout|\be(?:timedout|connrefused|notfound|hostunreach|netunreach)\b|\b(?:connection|connect|operation|socket) (?:attempt )?(?:timed out|time-?out|refused)|\btimeouterror\b|\berrno\W{1,3}(?:-[235]|-?1(?:10|11|1001|0060|0061)|60|61)\b|\bno (?:such host|route to host)\b|连接超时|连接被拒绝/;
const foundRight = any(
  `\\b(?:same|right|correct|korrekte[ns]?|richtige[ns]?|gleiche[ns]?|bon|meme) (?:${one})`,
  `(?:${one})\\S{0,3} (?:(?:are|is|sind|ist|est|es|e|jest|klopt) )?(?:correct|right|fine|ok\\b|korrekt|richtig|stimmt|corrett|poprawn|верн|правильн)`,
  '(?:授权码|(?:专用|独立|应用)密码)(?:是|都)?(?:对的|正确|没错|没问题)',
);
const ownPassword = new RegExp(`(?:${any(hasOne, foundRight).source})[^.!?。！？]{0,200}`, 'g');

/**
 * A text (plain form) without the app password that somebody uses, where a system says that no server was reached: nobody has
 * looked at any password.
 */
export function withoutOwnPassword(text: string): string {
  if (!notReached.test(text) || replyCode.test(text)) return text;
  return text.replace(ownPassword, (said) => {
    const at = said.search(notReached);
    const own = at < 0 ? said : said.slice(0, at);
    return ofNoUse.test(own) ? said : ` ${said.slice(own.length)}`;
  });
}

/** A provider says that it has to be one. */
const demanded = any(
  `(?:${one}).{0,30}(?:required|needed|necessary|erforderlich|benotigt|requis|necessaire|requerid|necesari|richiest|vereist|wymagan|требуется|必要|必须)`,
  `(?:requires?|must|please|verwenden sie|exige|requier\\w*|requer|richiede|vereist|требует|需要|请)\\b.{0,40}(?:${one})`,
  /invalidsecondfactor|\b534[ -]5\.7\.9\b|authori[sz]ation code|授权码/,
);

const personal = any(
  `(?<![\\w-])(?:${microsoftPersonalDomains.join('|').replaceAll('.', '\\.')})(?![\\w-])`,
  /\bhotmail\b/,
);
const organisation = /office ?-?365|microsoft ?-?365|\bm365\b|\bo365\b|exchange online/;
/** Whether a text (plain form) speaks of app passwords. */
export function namesAppPassword(text: string): boolean {
  return appPassword.test(text);
}

/** Whether a text (plain form) speaks of an app password that somebody has. */
export function hasAppPassword(text: string): boolean {
  return hasOne.test(text);
}

/**
 * A refused sign-in in a text (plain form) that speaks of app passwords. At Microsoft they are no way in; who has one does not
 * need to be told to make it; and what nobody demands is not sure. A server that asks for one knows it.
 * checked: 2026-11, source: https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040
 */
export function ofAppPassword(judged: Judgement, text: string): Judgement {
  const { problem, confidence, also } = judged;
  const isAbout = problem === 'auth-app-password-required' || problem === 'auth-bad-credentials';
  if (!isAbout || !appPassword.test(text)) return judged;
  const asked = !/\?\s*$/.test(text) && demanded.test(text);
  if (asked && problem === 'auth-app-password-required' && replyCode.test(text)) return judged;
  if (!withAppPasswords.test(text)) {
    if (personal.test(text)) return likely('auth-basic-disabled', ['auth-bad-credentials', ...also]);
    if (organisation.test(text))
      return unsure('auth-basic-disabled', ['auth-app-password-required', 'auth-blocked-by-policy']);
  }
  if (problem === 'auth-app-password-required' && hasOne.test(text))
    return {
      problem: 'auth-bad-credentials',
      confidence: confidence === 'unsure' ? 'unsure' : 'likely',
      also: ['auth-app-password-required', ...also],
    };
  return problem === 'auth-app-password-required' ? lessSure(judged, !asked) : judged;
}
