import { any } from './any';

/* Who pays for a mailbox and who does not, in the languages that are pasted most (plain form). */

/** Customers who pay, or what they pay for. */
export const paying = any(
  /\b(?:premium|plus|pro|gold|vip|paid|paying|business)(?: plan| tier)?[ -](?:users?|members?(?:hips?)?|customers?|clients?|accounts?|subscri\w+|plans?|versions?|packages?|mail ?box(?:es)?|tiers?)\b|\bpaid (?:service|feature)|\b(?:upgrade|switch) to (?:\w+ )?(?:premium|plus|pro|paid)\b/,
  /\b(?:premium|plus|pro|business|bezahl)-?(?:kunden?|mitglied\w*|konto|konten|nutzer\w*|postf\w+|tarif\w*|paket\w*|version)|\bzahlende\w? (?:kunden|mitglieder|nutzer)|\bkostenpflichtig/,
  /\b(?:clients?|abonnes?|comptes?|membres?|utilisateurs?|offres?|formules?|abonnements?) (?:premium|pro\b|payant)|\b(?:clientes?|usuarios?|cuentas?|suscriptores|planes|plan|contas?|assinantes|planos?) (?:premium|pro\b|de pago|pag[oa]s?\b)/,
  /\b(?:clienti|utenti|account|abbonati|piano|piani|caselle) (?:premium|pro\b|a pagamento)|\bbetalende (?:klanten|gebruikers|leden)|\bbetaald (?:account|abonnement)|\b(?:klient|uzytkownik|kont|pakie)\w* (?:premium|platn)/,
  /платн\S{2,3} (?:аккаунт|тариф|подписк|клиент|пользоват|верси)|премиум|(?:付费|高级|vip) ?(?:用户|会员|账号|账户|版|套餐)|有料(?:会員|プラン|版)|プレミアム(?:会員|プラン)|유료 ?(?:회원|요금제|계정)/,
);

/** Who does not pay, or not yet. */
export const unpaying = any(
  /\b(?:free|trial|freemium|demo|non-?paying)[ -](?:users?|accounts?|members?|customers?|plans?|versions?|mail ?box(?:es)?|packages?|tariffs?|tiers?|editions?|subscri\w+)\b/,
  /\b(?:kostenlose\w?|gratis|free(?:mail)?)[ -]?(?:konto|konten|nutzer\w*|postf\w+|tarif\w*|version|paket\w*|kunden?|mitglied\w*)/,
  /\b(?:comptes?|utilisateurs?|version|offre|formule|boites?) gratuit|\b(?:cuentas?|usuarios?|plan|version|contas?|plano|versao) gratui|\b(?:account|utenti|piano|versione|caselle?) gratuit/,
  /\bgratis (?:account|gebruikers|versie|abonnement)|\b(?:darmow|bezplatn)\w* (?:kont|wersj|plan|pakiet|skrzyn)|бесплатн\S{2,4} (?:аккаунт|тариф|пользоват|верси|план|ящик|почт)|免费 ?(?:用户|版|账号|账户|邮箱|套餐)|無料(?:会員|プラン|アカウント|版)|무료 ?(?:회원|계정|요금제)/,
);
