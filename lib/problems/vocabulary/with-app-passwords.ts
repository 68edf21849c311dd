import { any } from './any';

/**
 * Providers that have a password for programs, as texts call them (plain form). Microsoft has none. A test asks for those whose record
 * says so (`lib/providers`); with the others it comes with signing in in two steps. checked: 2026-11
 * source: https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html (GMX, WEB.DE, mail.com),
 * https://www.ionos.com/help/email/using-webmail/email-activate-and-configure-two-step-verification
 * and https://help.zoho.com/portal/kb/articles/manage-application-specific-passwords
 */
export const withAppPasswords = any(
  /google|gmail|yahoo|icloud|\bapple\b(?! mail)|\baol\b|fastmail|mailbox\.org|t-online|yandex|mail\.ru|\bqq\b|\b1(?:63|26)(?:\.com| mail)/,
  /\bsky(?:\.com| mail)|\bverizon|\bcox\.net/,
  /\bgmx\b|\bweb\.de|\bmail\.com|ionos|zoho/,
);
