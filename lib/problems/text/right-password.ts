import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, unsure } from '@/lib/problems/catalogue/judgement';
import { wantsAppPassword } from '@/lib/problems/catalogue/wants-app-password';
import { serverWords } from '@/lib/problems/plain/replies';
import { any } from '@/lib/problems/vocabulary/any';
import { password } from '@/lib/problems/vocabulary/dialog-notions';
import { replyCode } from './reply-code';

/** Up to three words, none of which turns the sentence round. */
const some =
  "(?:(?!not\\b|no\\b|never\\b|nicht\\b|kein|pas\\b|n'|nao\\b|non\\b|niet\\b|nie\\b|не )\\S+ ){0,3}?";

/** Of the password, in several languages: that it is right (plain form). */
const right = [
  `(?:password|passcode|log-?in|credentials|details)s?(?:'s)? ${some}(?:correct|right|fine|ok|okay|good|valid)\\b`,
  `(?:password|credentials)s? ${some}(?:works?|worked) (?:\\S+ ){0,2}?(?:on|in|at|with|everywhere|elsewhere)\\b`,
  "(?:\\bi|\\bwe|i've|i'm|with|despite|though) (?:\\S+ ){0,5}?(?:correct|right|same) (?:user ?name and )?(?:password|credentials)",
  "(?:know|sure|certain|positive|swear) (?:that )?(?:it|they|this)(?:'s|'re| is| are) (?:\\S+ )?(?:correct|right|fine)\\b",
  `(?:passwor[dt]|kennwort|zugangsdaten|anmeldedaten)\\S{0,2} ${some}(?:stimmt|stimmen|korrekt|richtig)(?! nicht)`,
  '(?:trotz|mit|habe|gebe) (?:\\S+ ){0,4}?(?:richtig|korrekt)\\w{0,3} (?:passwor[dt]|kennwort)',
  `(?:mot de passe|identifiants) ${some}(?:correct|bons?\\b|juste|exact|valide)`,
  "(?:j'ai|avec) (?:\\S+ ){0,4}?bon mot de passe",
  `(?:contrasena|\\bclave|password) ${some}(?:correcta?|buena|esta bien)\\b`,
  `senha ${some}(?:correta|certa)\\b`,
  `password ${some}(?:corretta|giusta|esatta)\\b`,
  `wachtwoord ${some}(?:klopt|juist|correct|goed)\\b`,
  `haslo ${some}(?:poprawne|prawidlowe|dobre|wlasciwe)`,
  `парол\\S{0,2} ${some}(?:верный|верен|верно|правильн)`,
  'правильн\\S{0,3} парол',
  '密(?:码|碼)(?:[^不没沒无無错錯。，,]{0,4})(?:正确|正確|对的|對的|没错|沒錯|没有错|没问题|沒問題)',
  'パスワードは(?:正し|合って)|正しいパスワード',
  'losenord\\S{0,2} (?:ar|stammer) |(?:adgangskode|passord)\\S{0,2} er (?:rigtig|riktig|korrekt)',
].join('|');

/** What a program asks for, and what is only supposed: in the same clause, before it. */
const asks = any(
  /check|verify|ensure|make sure|confirm|pruf\w*|uberpruf\w*|sicher, dass|verifiez|assurez|compruebe|comprueba/,
  /verifique|verifica|asegur\w*|certifique|controlla|controllare|assicur\w*|controleer|sprawdz|upewnij/,
);
const supposes = /whether|if|unless|until|please|are you|not sure|ob|falls|wenn|si/;
const yours = /your|ihr\w*|votre|vos|su|sus|tu|sua|tua|uw|twoje/;
const advised = any(
  `\\b(?:${any(asks, supposes, yours).source})\\b`,
  /проверьте|убедитесь|если|ваш|请|請|确保|確保|是否|检查|檢查|확인|確認/,
).source;

const claimed = new RegExp(`(?<!(?:${advised})[^.;!?。]{0,60})(?:${right})`);

/** Whether somebody says that the password is right (plain form), and no server speaks for itself in the text. */
export function saysPasswordIsRight(text: string): boolean {
  return password.test(text) && claimed.test(text) && !replyCode.test(text) && serverWords(text) === '';
}

/**
 * A refused sign-in with a password that somebody says is right: never more than a lead. What the provider of the server wants
 * in place of the mailbox password comes first, where that is known.
 */
export function withRightPassword(judged: Judgement, host: string | undefined): Judgement {
  if (judged.problem !== 'auth-bad-credentials') return judged;
  const others: ProblemCode[] = ['auth-app-password-required', 'auth-basic-disabled', ...judged.also];
  return host !== undefined && wantsAppPassword(host)
    ? unsure('auth-app-password-required', ['auth-bad-credentials', ...others])
    : unsure('auth-bad-credentials', others);
}
