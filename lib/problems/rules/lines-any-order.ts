import { allowList, isNot } from '@/lib/problems/vocabulary/allow-list';
import { any } from '@/lib/problems/vocabulary/any';
import { not } from '@/lib/problems/vocabulary/dialog-notions';
import { supported } from '@/lib/problems/vocabulary/dialog-things';
import { connection, encrypted, old, reached, timeLimit } from '@/lib/problems/vocabulary/states';
import {
  between,
  blocks,
  first,
  forbidden,
  port,
  relaying,
  secret,
  signingIn,
} from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** It has to be there, where there is no order of steps. */
const needed = any(
  first,
  /\bneed(?:s|ed)?\b|mandatory|\bnotig\b|notwendig|verlangt|necessit|necesari|obligatori|richiest|\bservono?\b|exige|requer|\bnodig\b|wymagan|konieczn|potrzebn/,
  /\bkrav|\bkraver|pakraev|pakrev|nodvandig|nodvendig|vaati|edellytta|vyzadovan|vyzaduje|\bnutn|szukseges|kotelezo|gerek|zorunlu|necesar|obligatori/,
  /требует|нужн|обязательн|потрібн|необхідн|обов'язков|απαιτ|נדרש|מחייב|مطلوب|يلزم|ต้อง|bat buoc|yeu cau|wajib|diperlukan/,
);

const anyServer =
  /server|serveur|servidor|serwer|sunucu|szerver|сервер|服务器|伺服器|サーバ|서버|διακομιστ|palvelin/;
/** A connection that is said to be safe. */
const secureLines = any(
  /secured? connections?|sicheren? verbindung|gesicherten? verbindung|connexions? securisee|conexi?on(?:es)? segura|conex(?:ao|oes) segura|connession[ei] sicur|(?:beveiligde|veilige) verbinding/,
  /bezpieczn\w+ polacz|защищ\S+ (?:подключ|соедин)|безопасн\S+ (?:подключ|соедин)|захищ\S+ (?:підключ|з'єдн)|安全(?:的)?连接|安全(?:的)?連線|セキュリティで保護された接続|セキュア接続|安全な接続|보안 연결/,
  /guvenli baglanti|sakra anslutning|sikre (?:forbindelse|tilkobling)|zabezpecen\w+ pripojeni|biztonsagos kapcsolat|conexiuni securizate|ασφαλεις συνδεσεις|ασφαλείς συνδέσεις|suojattuja yhteyksia/,
);

/** Asked once the sentences that say it in so many words have been. */
export const encryptionInAnyOrder: Rule[] = [
  {
    problem: 'starttls-required',
    says: [],
    together: [/\bstarttls\b/, first],
    unless: any(
      /not (?:supported|offered|advertised|available|enabled|implemented)|unterstutzt|prend pas/,
      /no (?:admite|soporta|es compatible)|not support|unsupported|nao (?:suporta|oferece)/,
      /non (?:supporta|offre)|ondersteunt|не поддерж|不支持|サポートされて|handshake|certificat|zertifikat|greet/,
      /required to be off|ehlo first|helo first/,
    ),
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      '451 5.7.3 最初に STARTTLS コマンドを発行する必要があります',
      '451 5.7.3 Debe emitir primero un comando STARTTLS',
      '530 5.7.0 Sie müssen zuerst einen STARTTLS-Befehl ausgeben',
    ],
    keepsOut: ['The mode STARTTLS must be chosen, but is not supported'],
  },
  {
    problem: 'starttls-required',
    says: [],
    together: [encrypted, connection, first],
    unless: /attach|anhang|archiv|\bzip|pieces? jointe|adjunt|allegat|certificat|zertifikat/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: ['530 Une connexion chiffrée est requise'],
    keepsOut: ['552 5.7.0 An encrypted ZIP archive must be sent over another connection'],
  },
  {
    problem: 'starttls-not-offered',
    says: [],
    together: [anyServer, secureLines, not, supported],
    unless: /certificat|zertifikat|handshake|\btls ?v?1\.\d|algorit/,
    confidence: 'likely',
    also: ['tls-wrong-mode-implicit-on-starttls-port'],
    samples: ['SmtpException: Der Server unterstützt keine sicheren Verbindungen.', '服务器不支持安全连接'],
    keepsOut: ['Der Server unterstützt mit seinem Zertifikat keine sicheren Verbindungen'],
  },
  {
    // a sign-in that is only taken on an encrypted line (RFC 4954 §4)
    problem: 'starttls-required',
    says: [],
    together: [encrypted, signingIn, needed],
    unless: any(secret, /certificat|zertifikat|not (?:supported|offered|available)/),
    confidence: 'likely',
    also: ['auth-required', 'auth-mechanism-unsupported'],
    samples: ['Zum Anmelden ist Verschlüsselung nötig', 'Giriş için şifreleme gerekir'],
    keepsOut: ['A password that is not encrypted is needed to log in'],
  },
  {
    problem: 'tls-too-old',
    says: [/\bonly tls ?v?1\.[23]\b|\b(?:speaks?|uses?|knows?|has|supports?) (?:only )?tls ?v?1\.[01]\b/],
    together: [/\b(?:tls|ssl)\b/, old],
    confidence: 'likely',
    also: ['auth-mechanism-unsupported'],
    samples: [
      '421 TLS sürümü çok eski',
      'SMTP relay rejects us: only TLSv1.2+ accepted, our scanner speaks TLSv1.0',
    ],
  },
];

/** Asked when no rule for reaching a server knows the words. */
export const networkInAnyOrder: Rule[] = [
  {
    problem: 'relay-denied',
    says: [],
    together: [relaying, forbidden],
    unless:
      /\b(?:spf|dkim|dmarc|srs)\b|auto-?forward|automatic(?:ally)? forward|external forwarding|\bip\b|\bport\b|servidor (?:de )?relay ocupado|mail ?box|queue/,
    confidence: 'likely',
    also: ['auth-required', 'recipient-rejected'],
    samples: ['550 Doorsturen van mail naar dit domein is niet toegestaan'],
    keepsOut: ['550 SRS: retransmission interdite'],
  },
  {
    // who is not on it, they do not say: mostly the address of the caller
    problem: 'ip-blocklisted',
    says: [],
    together: [/(?:^|[^\d.])[45][25]\d[ -]/, allowList, isNot],
    unless:
      /\b(?:helo|ehlo|host ?name)\b|\bdomain|sender|absender|expedit|remit|mittent|recipient|empfang|destin|account|konto|compte|cuenta|user|mail ?box|attach|anhang|\bfile|\blinks?\b|отправит|получат|发件|收件|账[号户]/,
    confidence: 'unsure',
    also: ['sender-not-allowed', 'relay-denied', 'recipient-rejected'],
    samples: [
      '554 5.7.1 Access denied: not on the allow list',
      '554 Zugriff verweigert: nicht auf der Freigabeliste',
    ],
    keepsOut: ['550 5.7.1 This domain is not on the allow list'],
  },
  {
    problem: 'connect-timeout',
    says: [],
    together: [timeLimit, reached],
    confidence: 'likely',
    also: ['network-blocked', 'server-temporary-failure'],
    samples: ['È stato superato il limite di tempo per la connessione al server'],
  },
  {
    problem: 'network-blocked',
    says: [],
    together: [between, blocks, port],
    unless:
      /\b[45]\d\d [45]\.\d|black ?list|block ?list|spamhaus|dnsbl|\brbl\b|\bspam|relay|attach|anhang|passwor|account|konto|compte|cuenta|log-?in|sign-?in|authenti|\bport (?:465|587) (?:is|was) not blocked|not block|ne bloque pas|blockiert nicht|no bloquea|non blocca/,
    confidence: 'likely',
    also: ['connect-timeout'],
    samples: [
      'Il tuo provider blocca la porta 25 in uscita',
      'Uw internetprovider blokkeert poort 25',
      'Twój dostawca internetu blokuje port 25',
      'Mein Hoster sperrt den Versand über SMTP, außer zu Gmail',
    ],
    keepsOut: ["Notre hébergeur interdit l'envoi SMTP sans authentification de compte"],
  },
];
