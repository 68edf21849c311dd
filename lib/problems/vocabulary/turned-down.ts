import { any } from './any';

/** Somebody said no to it, in the languages of mail programs and of servers (plain form). What is taken or not: `dialog-things.ts`. */
export const turnedDown = any(
  /refus|reject|abgelehnt|lehnt\b|abgewies|zuruckgewies|verweiger|rejet|rejeit|rechaz|rifiut|respins[ao]?\b|recus/,
  /weiger|odrzuc|odmow|odmit|avvis|afvis|elutasit|reddet/,
  /отклон|отказ|отверг|拒|거부/,
);
