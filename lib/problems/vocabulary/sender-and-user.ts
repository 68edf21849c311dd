import { any } from './any';
import { differs, sender } from './things';

/** What a message or its envelope gives as its sender. */
export const fromPart = any(
  /\bsender|\bmail ?from\b|\bfrom(?: |-|: ?)(?:address|header|domain|field|name|line)|\bfrom:/,
  /return[- ]path|envelope|originator/,
);
/** Two things that are not one and the same, or have to be. */
export const notEqual = any(
  /not (?:the )?(?:same|equal|identical)|differs?|different|mismatch\w*/,
  /(?:does not|do not|must|should) (?:be (?:the )?(?:same|equal|identical)|match|correspond|equal|agree)/,
);
/** Who signed in. */
export const signedIn = /auth\w*|log-?in|logged|log-?on|sasl|user\w*|account|credentials?/;

const given = any(fromPart, sender);
const unlike = any(
  notEqual,
  differs,
  /(?:doit|debe|deve|muss|musi|moet|maste|skal|devono)\w{0,3} .{0,40}(?:mem[eo]|mism[oa]|mesm[oa]|stess[oa]|uberein|entsprech|correspond|coincid|corrispond|gleich|gelijk|taki sam|samma|samme)/,
  /долж\S{1,3} .{0,24}совпада|необходимо .{0,24}совпада|一致|相同|同じ|일치/,
);
/** The same in other languages, and no part of an address. */
const user = any(
  `\\b(?:${signedIn.source})(?![\\w.+-]{0,40}@)`,
  /\bbenutzer|\bkonto\b|\banmeld|angemeldet|\beinlogg|\butilisateur|\bcompte\b|\bconnexion|\bidentifiant|\busuario|\bcuenta\b/,
  /\butente\b|\bconta\b|\butilizador|\buzytkownik|\bgebruiker|\baangemeld|\banvandar|\bbruger|\bbruker|\buzivatel/,
  /пользовател|корист|аккаунт|учетн|логин|登录|登錄|登陆|用户|账号|帐号|账户|帐户|认证|ログイン|ユーザー|認証|アカウント|로그인|사용자|계정|인증/,
);

/** The sender is not who signed in, or has to be (plain form): the two and what sets them apart, in the orders that languages have. */
export const notWhoSignedIn = any(
  `(?:${given.source}).{0,60}?(?:${unlike.source}).{0,60}?(?:${user.source})`,
  `(?:${given.source}).{0,60}?(?:${user.source}).{0,60}?(?:${unlike.source})`,
  `(?:${user.source}).{0,60}?(?:${unlike.source}).{0,60}?(?:${given.source})`,
  `(?:${user.source}).{0,60}?(?:${given.source}).{0,60}?(?:${unlike.source})`,
);

/** Which addresses may be used: those of whoever signed in. */
export const onlyOwn = any(
  /\bonly (?:be )?(?:send(?:ing)?|sent|use[ds]?|relay(?:ed)?|submit)(?: e-?mails?| mails?| messages?)?(?: from| as| with| using)? (?:\w+ ){0,3}?(?:address\w*|sender\w*|alias\w*|identit\w*|domains?) (?:of|in|on|from|that belongs? to|belonging to|owned by|linked to|assigned to) (?:your|their|the|its) (?:own )?(?:account|mailbox|user|log-?in)/,
  /\b(?:must|may|can) only (?:use|send (?:\w+ )?(?:as|from|with|using)) (?:your|their|its) own (?:e-?mail )?(?:address|name|domain)/,
  /\bnot (?:one of|among|in|on|listed in) (?:the list of )?(?:your|the user's|this user's) (?:own )?(?:\w+ )?(?:address|alias|identit|sender)/,
);
