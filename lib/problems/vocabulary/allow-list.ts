import { any } from './any';

/** A list of those who are let in (plain form). */
export const allowList = any(
  /\b(?:allow|white|safe|access|permit) ?-?list(?:ed)?\b|\blist of (?:allowed|permitted|trusted|authori[sz]ed)\b|positivliste|freigabeliste|erlaubnisliste/,
  /liste (?:blanche|d'autorisation)|lista (?:blanca|branca|bianca)|witte lijst|bial\w{1,3} list|бел\S{2,3} списк|白名[单單]|ホワイトリスト|許可リスト|허용 ?목록|화이트리스트/,
);

/** Somebody is not on it. */
export const isNot =
  /\bnot?\b|\bun|missing|nicht|\bpas\b|\bnon?\b|\bnao\b|niet|\bnie\b|(?:^| )не |нет|不|未|ない|ません|없/;
