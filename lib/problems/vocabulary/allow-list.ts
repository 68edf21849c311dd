import { any } from './any';

/** A list of those who are let in (plain form). */
export const allowList = any(
  /\b(?:allow|white|safe|access|permit) ?-?list(?:ed)?\b|\blist of (?:allowed|permitted|trusted|authori[sz]ed)\b|weisser? liste|positivliste|freigabeliste|erlaubnisliste/,
  /zulassungsliste|liste der (?:erlaubten|zugelassenen|freigegebenen)|liste (?:blanche|d'autorisation|autorisee)|liste des \S{1,16} autorise/,
  /lista (?:blanca|branca|bianca|consentit|autorizzat|permitid)|lista (?:de|dei|degli|delle|di|das|dos) (?:\S{1,16} )?(?:permitid|autorizad|consentit|autorizzat|permiss)/,
  /witte lijst|toegestane lijst|lijst (?:met|van) toegestane|bial\w{1,3} list|list\w{0,2} dozwolonych|(?:бел|разрешенн)\S{2,3} списк|списк\S{0,2} разрешенных|白名[单單]|(?:许可|允许|許可)(?:的)?(?:名[单單]|列表)|ホワイトリスト|許可リスト|허용 ?목록|화이트리스트/,
);

/** Somebody is not on it. */
export const isNot =
  /\bnot?\b|\bun|missing|nicht|\bpas\b|\bnon?\b|\bnao\b|niet|\bnie\b|(?:^| )не |нет|不|未|ない|ません|없/;
