import { any } from './any';

/* A domain that a service does not yet know as the sender’s own (plain form). */

export const aDomain =
  /\bdomains?\b|\bdomane|\bdomaine|\bdomini[ou]|\bdomein|\bdomen[ay]?\b|домен|域名|ドメイン|도메인/;
export const unproved = any(
  /\bunverified\b(?! address:)|\b(?:must|has to|needs to) be (?:verified|confirmed)\b|\b(?:not|never) (?:yet )?(?:been )?(?:verified|confirmed|validated)\b|\b(?:noch )?nicht (?:bestatigt|verifiziert|validiert)|\b(?:non|pas(?: encore)?) (?:(?:ete )?(?:verifi|confirm)|ete valid)/,
  /\b(?:no|nao|non|niet|nie|aun no|ainda nao|non ancora|nog niet|jeszcze nie) (?:\S{1,10} )?(?:verific|confirm|valida[dt]|geverifi|bevestigd|zweryfikowan|potwierdzon)|не (?:подтвержд|верифицир|проверен)|未(?:验证|認證|认证|確認)|確認されて(?:い)?ま?せん|인증되지/,
);
