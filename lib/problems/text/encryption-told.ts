import { plain } from '@/lib/problems/plain/plain';
import { any } from '@/lib/problems/vocabulary/any';
import type { Settings } from '@/lib/settings/settings';

/** SSL as something that was chosen beside a port: not an error of it, a name in a program, or a box that is not ticked. */
const ssl =
  /(?<!\b(?:no|not|non|without|ohne|sans|sin) (?:tls ?\/ ?)?|[\w.[-]|secure ?\()(?:ssl(?: ?\/ ?tls)?|smtps|implicit (?:tls|ssl))(?![\w-]|[.:]\S|\W{0,4}(?:=|off\b|no\b|none\b|nein\b|nee\b|non\b|nao\b|nie\b|нет|いいえ|否|なし|無|없음|kein|ningun|aucun|nessun|nenhum|brak\b|geen\b|false|disabled|not\b|routine|handshake|cert|error|message|alert|protocol|exception|library|version|context|negotiat))/
    .source;
const sslBesidePort = new RegExp(
  `\\b(?:25|465|587|2525)\\b.{0,40}?${ssl}|${ssl}.{0,40}?\\b(?:25|465|587|2525)\\b`,
);
const sslSwitch = /(?:^|[\W_])ssl(?:[._]?enabled?)?["']? ?(?:=>|[:=]) ?["']?(?:true|yes|on|1)\b/;

const encryptionBox =
  /(?:encryption|verschlusselung|chiffrement|cifrado|crittografia|criptografia|versleuteling|szyfrowanie|шифрование)/
    .source;
/** STARTTLS as what was chosen in the box for it. Who lacks it, or gave it up, has not set it. */
const starttlsChosen = new RegExp(
  `(?<!\\b(?:no|without|ohne|sans|sin|senza|sem|zonder|bez) |\\bthe )${encryptionBox}(?: (?:method|type|is|was|on)){0,2} ?[:=]? ?["']?starttls\\b(?! (?:is|was) (?:missing|gone|not)| (?:did|does) not)|\\bset the encryption to starttls\\b`,
);

/** A line that was said not to be encrypted. */
const unencrypted = any(
  /\bssl\)?["']? ?(?:=>|[:=])? ?["']?(?:(?:no|none|nein|nee|non|nao|nie|off|false|disabled|kein\w*|ningun\w*|aucun\w*|nessun\w*|nenhum\w*|brak|geen)\b|нет|いいえ|否|なし|無|없음)/,
  /\b(?:no|without|ohne|sans|sin|senza|sem|zonder|bez) (?:ssl|tls|encryption|verschlusselung|chiffrement|cifrado|crittografia|criptografia|versleuteling|szyfrowania)\b/,
  `${encryptionBox} ?[:=]? ?["']?(?:(?:none|no|off|keine|aucune?|ningun[oa]?|nessuna|nenhuma?|geen|brak)\\b|нет)`,
  /\bunencrypted|unverschlusselt|non chiffre|незашифр/,
);

/**
 * The encryption that a text (plain form) says was set and that does not go with its port, in words too loose to be a setting
 * that was found: none at all, or STARTTLS at 465. Null: it says nothing of the kind.
 */
export function otherEncryption(
  text: string,
  { port, encryption }: Partial<Settings>,
): 'none' | 'starttls' | null {
  if (port === undefined || encryption !== undefined) return null;
  if (unencrypted.test(text)) return 'none';
  return port === 465 && /\bstarttls\b/.test(text) ? 'starttls' : null;
}

/** JavaMail’s switch for encryption from the first byte: beside it the one for STARTTLS does nothing. */
const javaMailSsl = /\bmail\.smtps?\.ssl\.enable["']? ?(?:=>|[:=,])? ?["']?true\b/;

/** PHP’s socket begins with TLS under either name (`tls://`, `ssl://`): a program that means STARTTLS takes the name away first. */
const phpSocket = /\b(?:fsockopen|stream_socket_client|connect)\b.{0,60}\b(?:tls|ssl):\/\//;

/** MailCore’s name for encryption from the first byte; the other one is `StartTLS`. */
const mailCoreTls = /\bmcoconnectiontype\.?tls\b/;

/** What was set where mail went out is not what is wrong. */
const wentWell =
  /\bsecure\b.{0,6}\b(?:to )?true\b[^.;]{0,30}\b(?:(?:e-?)?mails? (?:are |is |were |was |get |got )?sent\b|sent (?:fine|well|without)|sends\b|works\b|worked\b)(?! not)/;

/** The encryption that a text (plain form) says was set. Undefined: it says none. */
export function encryptionIn(whole: string): Settings['encryption'] | undefined {
  const text = whole.replace(wentWell, ' ');
  if (javaMailSsl.test(text) || phpSocket.test(text) || mailCoreTls.test(text)) return 'tls';
  if (
    starttlsChosen.test(text) ||
    /(?<!\bno )(?:encryption|smtpsecure|mail_encryption|secure)["']? ?(?:=>|[:=]) ?["']?(?:starttls|tls)\b|(?:use_tls|starttls(?:[._]enabled?)?)["']? ?(?:=>|[:=]) ?["']?(?:true|yes|on|1)\b|\.starttls ?\(/.test(
      text,
    )
  )
    return 'starttls';
  if (
    /(?:encryption|smtpsecure|mail_encryption)["']? ?(?:=>|[:=]) ?["']?ssl\b|secure(?:\(ssl\))?["']? ?[:=] ?(?:true|yes)|(?:ssl|smtps):\/\//.test(
      text,
    ) ||
    sslSwitch.test(text) ||
    (!/starttls/.test(text) && sslBesidePort.test(text))
  )
    return 'tls';
  return undefined;
}

/** A short line that ends in it: what the next line begins with says nothing of it. Longer ones may be broken anywhere. */
const lineEnd = /^[^\n]{2,40}\b(?:ssl(?: ?\/ ?tls)?|smtps)[ \t]*$/gim;

/** Settings with SSL/TLS where a line of the text as it is shown ends in it, beside the very port. */
export function withEncryptionOfLines(settings: Partial<Settings>, shown: string): Partial<Settings> {
  if (settings.encryption !== undefined || settings.port === undefined) return settings;
  const ports = new RegExp(`\\b${settings.port}\\b`);
  const lines = shown.slice(0, longest).match(lineEnd)?.slice(0, most) ?? [];
  const told = lines.some((line) => ports.test(line) && encryptionIn(plain(line)) === 'tls');
  return told ? { ...settings, encryption: 'tls' } : settings;
}

/** Characters and lines that are searched. */
const longest = 20_000;
const most = 50;
