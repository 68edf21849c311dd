import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, unsure } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { certificate } from '@/lib/problems/vocabulary/certificate';

/** One thing that can fail and what can befall it, in the languages people paste, against the plain form. */
type Concept = { problem: ProblemCode; thing: RegExp; fate: RegExp; also?: ProblemCode[] };

const over = any(
  /exceed|reached|used up|exhausted|uberschritten|uberschreitet|erreicht|erschopft|depass|atteint|exced/,
  /super[ao]|alcanz|agot|esgot|raggiunt|превыш|исчерп|достиг|超(?:出|过|限)|已满|przekrocz|overschreden/,
  /asildi|초과|overskred|overskrid|ylitt|prekroc|tullep|depasit|перевищ/,
);
const wrong = any(
  /wrong|incorrect|invalid|not (?:correct|accepted|valid|right)|fail|denied|reject|refus|falsch/,
  /ungultig|fehlgeschlagen|abgelehnt|zuruckgewiesen|nicht (?:korrekt|akzeptiert|moglich)|invalide/,
  /errone|echou|incorret|rechaz|fall(?:o|ida|ita)|falh|recusad|errat|неверн|неправильн|не удал|отклон/,
  /ошибк|错误|失败|不正确|有误|拒绝|間違|失敗|mislukt|onjuist|nieprawidlow|niepoprawn|hatali|basarisiz|gecersiz|오류|실패/,
  /nie powiodl|felaktig|misslyck|forkert|mislyk|\bfeil\b|virheelli|epaonnis|vaara|nespravn|chybn|selhal/,
  /zlyhal|hibas|sikertelen|ervenytelen|esuat|gresit|невірн|неправильн|помилк|не вдал/,
);
const absent = any(
  /unknown|not (?:found|exist)|does not exist|no such|could(?: not) (?:be )?f(?:ou|i)nd|unbekannt/,
  /nicht (?:gefunden|vorhanden)|existiert nicht|inconnu|introuvable|n'existe|desconocid/,
  /no (?:existe|se encontr)|desconhecid|nao (?:existe|foi encontrad)|inexist|sconosciut/,
  /non (?:esiste|trovat)|не (?:существ|найден)|неизвест|不存在|找不到|无效|onbekend|bestaat niet|niet gevonden/,
  /nieznan|nie istnieje|bulunamad|見つか|存在し|okand|hittades inte|finns inte|ukendt|ukjent|findes ikke/,
  /finnes ikke|tuntematon|ei loydy|neznam|neexistuj|nenalezen|ismeretlen|nem letezik|nem talalhato/,
  /necunoscut|nu exista|невідом|не існує|не знайдено/,
);
const closed =
  /disabled|not (?:enabled|activated|allowed|available)|switched off|turned off|deaktiviert|nicht (?:frei|aktiv|erlaubt|gestattet|zugelassen)|desactiv|desativ|deshabilit|desabilit|disattivat|отключ|не (?:включ|разреш)|未(?:开启|开通|启用)|没有权限|关闭/;
const cut = any(
  /fail|could not|cannot|unable|impossible|incapable|refus|lost|fehlgeschlagen|nicht (?:moglich|hergestellt)/,
  /keine|konnte|echou|perdu|no se pud|fall|nao foi possivel|falh|impossibile|не (?:удал|устан)/,
  /невозможно|无法|失败|不能|mislukt|niet|nie (?:mozna|udalo|powiodl)|kurulamad|でき|실패|misslyck|gick inte/,
  /kan inte|mislyk|kunne ikke|kan ikke|epaonnis|ei voi|nepodaril|nelze|selhal|zlyhal|nem sikerult/,
  /sikertelen|nem lehet|esuat|nu s-a putut|не вдал/,
);

/** Says of a thing that it is too large (plain form). */
export const tooLarge =
  /(?:too (?:large|big)|zu gross|te groot|for stor|liian suuri|prilis velk|tul nagy|zbyt duz|demasiado grande|muito grande|troppo grande|cok buyuk|слишком больш|太大|大きすぎ)/;

export const concepts: Concept[] = [
  {
    problem: 'sender-domain-auth-failed',
    thing: /\b(?:spf|dkim|dmarc)\b/,
    fate: /fail|reject|polic|richtlinie|abgewiesen|abgelehnt|politique|politica|none|softfail|不通过|не прош/,
  },
  {
    problem: 'mailbox-full',
    thing:
      /mailbox|inbox|postfach|boite|buzon|caixa|casella|ящик|邮箱|skrzynk|schrank|postilaatik|postlada|postlade|postfiok|postvak|storage|speicher/,
    fate: new RegExp(
      `${over.source}|\\b(?:full|voll|plein\\w?|llen[oa]|chei[oa]|pien[oa]|pln[aey]|vol|dolu|fuld|fullt?|taynna)\\b|переполн|满|一杯|가득`,
    ),
  },
  {
    problem: 'message-too-large',
    thing:
      /\bsize|attachment|anhang|anlage|taille|piece jointe|tamano|tamanho|adjunto|anexo|dimension|allegat|размер|влож|附件|大小|rozmiar|bijlage|boyut/,
    fate: new RegExp(
      `${over.source}|too (?:large|big)|zu gross|trop|demasiado|muito|troppo|слишком|过大|太大`,
    ),
  },
  {
    problem: 'message-too-large',
    thing:
      /message|mail\b|meddeland|besked|melding|viesti|zprav|uzenet|bericht|wiadomosc|nachricht|mensaje|bandeja|buzon|destinatar|mensage[mn]|messaggio|сообщени|письмо|邮件|メール/,
    fate: tooLarge,
  },
  {
    problem: 'rate-or-quota-limited',
    thing: /limit|quota|maxim|kontingent|plafond|лимит|限(?:制|额)|上限|发送量/,
    fate: new RegExp(`${over.source}|for sending`),
    also: ['mailbox-full'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    thing:
      /\bsmtp\b|third[- ]party (?:app|program|client)|extern\w{0,30} (?:programm|mail)|drittanbieter|mail-?programm|app externe|服务/,
    fate: closed,
  },
  {
    problem: 'auth-mechanism-unsupported',
    thing:
      /\b(?:auth\w*|sasl|log-?in|sign-?in)[- ](?:mechanism|method|scheme|type)|(?:anmelde|authentifizierungs)-?(?:verfahren|methode|mechanism)|(?:mecanisme|methode) d'auth|(?:mecanismo|metodo) de aut|метод\S{0,3} (?:аутентиф|авториз)|(?:认证|验证|認証)(?:机制|方式|方法)/,
    fate: any(
      wrong,
      absent,
      /unsupported|\bnot (?:\w+ )?support|not available|\bnone of|nicht unterstutzt|keines?\b|pas pris|aucun|no (?:es )?(?:compatible|soport|admit)|nao (?:e )?suport|не поддерж|不支持|サポートされて/,
    ),
    also: ['auth-bad-credentials', 'starttls-required'],
  },
  {
    problem: 'oauth-token-invalid',
    thing:
      /\b(?:access|refresh|bearer|oauth\w?) ?-?tokens?\b|\btoken (?:d'acces|de acces)|zugriffs-?token|令牌|トークン|токен/,
    fate: new RegExp(`${wrong.source}|${cut.source}|expired|abgelaufen`),
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'auth-bad-credentials',
    thing: any(
      /password|user ?name|log-?in\b|log ?on\b|sign-?in\b|credential|passwort|kennwort|anmeldung/,
      /zugangsdaten|mot de passe|identifiant|contrasena|senha|парол|логин|密码|登录|認証|パスワード|\bhasl|zalogow/,
      /wachtwoord|aanmeld|sifre|비밀번호|로그인|losenord|inlogg|adgangskode|passord|salasan|kirjaut|\bhesl|prihlas/,
      /jelszo|bejelentkez|parol|autentific/,
    ),
    fate: wrong,
    also: ['auth-app-password-required'],
  },
  {
    problem: 'sender-not-allowed',
    thing:
      /\bsender|from address|absender|expediteur|remitente|remetente|mittente|отправител|发件人|afzender|nadawc|gonderen|avsandar|afsender|avsender|lahettaj|odesilatel|felado|expeditor|відправник/,
    fate: new RegExp(
      `${wrong.source}|${closed.source}|not (?:allowed|permitted|owned)|n'est pas|n[ao]o? .{0,12}(?:autoriz|permit|valid)|non .{0,12}(?:autorizz|consent|valid)`,
    ),
  },
  {
    problem: 'recipient-rejected',
    thing:
      /recipient|mailbox|\buser\b|empfanger|destinat|получател|收件|ontvanger|odbiorc|alici|宛先|받는|수신|address|adress|indirizz|direccion|endereco|адрес|地址|mottagar|modtager|mottaker|vastaanottaj|prijemc|cimzett|destinatar|одержувач/,
    fate: absent,
  },
  {
    problem: 'dns-not-found',
    thing: /server|host|domain|servidor|serveur|сервер|服务器|sunucu/,
    fate: absent,
  },
  {
    problem: 'cert-untrusted',
    thing: certificate,
    fate: new RegExp(`${wrong.source}|trust|verif|vertrau|信任|довер`),
    also: ['cert-name-mismatch', 'cert-expired'],
  },
  {
    problem: 'connect-refused',
    thing:
      /(?:server|host)(?: ?name)? (?:or|and|\/|oder|und|ou|et|o|y|e|или|и) (?:the |its |der )?(?:port|puerto|porta|порт)|服务器(?:地址)?(?:或|和|、)端口/,
    fate: wrong,
    also: ['dns-not-found', 'connect-timeout'],
  },
  {
    problem: 'tls-too-old',
    thing:
      /\b(?:tls|ssl|ssl\/tls|sslv\d)\b(?!=|:\/\/| ?[:=]? ?(?:on|off|true|false|yes|no)\b)|\bcipher|handshake|verschlussel|chiffr|cifrad|crittograf|шифр|加密|暗号/,
    fate: new RegExp(
      `${wrong.source}|${cut.source}|\\balert\\b|illegal parameter|\\berror\\b|\\bno supported|kein\\b`,
    ),
    also: ['cert-untrusted', 'starttls-not-offered'],
  },
  {
    problem: 'ip-blocklisted',
    thing: /\bip\b|ip-?(?:ad|in)|\bnetwork address|ip地址|айпи/,
    fate: /\bblock|\bban(?:n|s\b|\b)|banni|\bbarr|\blisted|gesperrt|geblockt|bloq|blacklist|blockiert|blocc|geblokk|заблок|封|拉黑|拒否/,
    also: ['auth-too-many-attempts', 'content-or-spam-rejected'],
  },
  {
    problem: 'account-sending-blocked',
    thing:
      /\b(?:versand|versendung|sending|envoi|envio|invio|verzend|wysyl|отправк)|发送(?:功能|权限)|外发|送信機能/,
    fate: /gesperrt|sperr(?:e|ung)\b|einschrank|eingeschrankt|restrict|suspend|\bblocked|bloqu(?:e|ead)|bloccat|geblokk|zablok|ограничен|приостанов|заблок|限制|禁止|封/,
    also: ['rate-or-quota-limited', 'content-or-spam-rejected'],
  },
  {
    problem: 'connect-timeout',
    thing:
      /connect|server|verbind|connexion|conexi|conexao|connession|соедин|сервер|连接|接続|polacz|baglan|anslut|forbindelse|yhtey|pripojen|kapcsol|підключ/,
    fate: /tijdslimiet|verlopen|esgot|agot|scadut|expir|limit czasu|aikakatk|tidsgrans|tidsavbrudd|tidsfrist|vyprsel|idotullep|vremeni|час очікування/,
    also: ['network-blocked', 'connect-refused'],
  },
  {
    problem: 'connect-refused',
    thing:
      /connect|verbind|connexion|conexion|conexao|connession|соедин|подключ|连接|接続|polacz|baglan|연결|anslut|forbindelse|tilkobl|yhtey|pripojen|spojeni|kapcsol|csatlakoz|conexiun|conect|підключ|з'єдн/,
    fate: cut,
    also: ['connect-timeout', 'network-blocked'],
  },
];

/** Whether a text speaks of mail at all, in the languages people paste (plain form). */
export const mail =
  /smtp|e?-?mail|message|nachricht|courrier|correo|mensaje|mensage[mn]|messaggio|письм|почт|сообщен|邮件|邮箱|发件|发送|メール|메일|postfach|bericht|wiadomosc|posta|poczt|skicka|meddeland|\bsende|viesti|zprav|uzenet|mesaj|повідомлен|лист|\b[45]\d\d\b/;

/**
 * What a text speaks of when no rule knows its wording: a thing and what befell it in one clause (plain form). Only ever
 * `unsure`. Null for questions, for texts that do not speak of mail, and where nothing befell anything.
 */
export function byConcept(text: string): Judgement | null {
  const [first, ...others] = conceptsIn(text);
  if (!first) return null;
  const also = [...(first.also ?? []), ...others.map(({ problem }) => problem)];
  return unsure(first.problem, [...new Set(also)]);
}

/** A comma ends a clause as well, unless what befell the thing follows; a question keeps its mark, by which it is left out. */
const clauseEnd =
  /[.!;|](?= |$)|[。！；，]|,(?! ?(?:is|are|was|were|has|ist|sind|wurde|n'est|est|no es|esta|nao e|non e) )/;

/** What the clauses of a text speak of, best first. */
export function conceptsIn(text: string): Concept[] {
  if (!mail.test(text) || text.length > 4000) return [];
  const clauses = text.split(clauseEnd).filter((clause) => !clause.includes('?'));
  return concepts.filter(({ thing, fate }) =>
    clauses.some((clause) => thing.test(clause) && fate.test(clause)),
  );
}
