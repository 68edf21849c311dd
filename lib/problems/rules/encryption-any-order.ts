import { any } from '@/lib/problems/vocabulary/any';
import { not } from '@/lib/problems/vocabulary/dialog-notions';
import { supported } from '@/lib/problems/vocabulary/dialog-things';
import { outgoingSide } from '@/lib/problems/vocabulary/side-words';
import { connection, encrypted, old } from '@/lib/problems/vocabulary/states';
import { first, secret, signingIn } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** Something has to be there, whether it is said to come first or not. */
const needed = any(
  first,
  /\bneed(?:s|ed)?\b|mandatory|\bnotig\b|notwendig|verlangt|necessit|necesari|obligatori|richiest|\bservono?\b|exige|requer|\bnodig\b|wymagan|konieczn|potrzebn/,
  /\bkrav|\bkraver|pakraev|pakrev|nodvandig|nodvendig|vaati|edellytta|vyzadovan|vyzaduje|\bnutn|szukseges|kotelezo|gerek|zorunlu|necesar|obligatori/,
  /\berforder[nt]|requiert|richied|\bwymaga\b|要求/,
  /требует|нужн|обязательн|потрібн|необхідн|обов'язков|απαιτ|נדרש|מחייב|مطلوب|يلزم|ต้อง|bat buoc|yeu cau|wajib|diperlukan/,
);

const anyServer =
  /server|serveur|servidor|serwer|sunucu|szerver|сервер|服务器|伺服器|サーバ|서버|διακομιστ|palvelin/;
/** One that mail is handed to, or any. */
const outgoingServer = any(anyServer, outgoingSide);
/** One connection that is called so, in whichever case and form of the word. */
const secureLine = any(
  /\bsecured? connection\b|sicheren? verbindung|gesicherten? verbindung|connexion securisee|conexi?on segura|conexao segura|connessione (?:sicura|protetta)|(?:beveiligde|veilige) verbinding/,
  /(?:bezpieczn|zabezpieczon)\w+ polacz|(?:защищ|безопасн)\S+ (?:подключ|соедин)|захищ\S+ (?:підключ|з'єдн)|安全(?:的)?(?:连接|連線)|(?:セキュリティで保護された|セキュアな?|安全な)接続|보안 연결/,
  /guvenli (?:bir )?baglanti|saker anslutning|sikker (?:forbindelse|tilkobling)|zabezpecen\w+ pripojeni|biztonsagos kapcsolat/,
);
/** A connection that is called secure, and not encrypted. */
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
    together: [outgoingServer, secureLine, needed],
    unless: any(
      /\bkeine?\b|\bnicht erforder|\b(?:does )?not (?:require|need)|n'exige|n'a pas besoin|\bno (?:requiere|exige)|\bnao (?:requer|exige)|non richiede|\bgeen\b|nie wymaga|не требует|不要求|不需要/,
      /certificat|zertifikat|\bport\b|\btls ?v?1\.\d|anmeld|\bauth|autentic|autentifi/,
      // .NET names the other reason in the same breath
      /\b[ck]lient|клиент|客户端|クライアント|클라이언트/,
    ),
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      'Der SMTP-Server erfordert eine sichere Verbindung',
      'SMTP サーバーではセキュリティで保護された接続が必要です',
      'SMTP-сервер требует безопасного соединения',
      'SMTP sunucusu güvenli bağlantı gerektiriyor',
    ],
    keepsOut: ['Der SMTP-Server erfordert keine sichere Verbindung'],
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
    // a program or device that does not have the version, and a line that broke
    problem: 'tls-too-old',
    says: [],
    together: [
      /\btls ?v?1(?:\.[0-3])?\b/,
      /\b(?:does|do|did|can|could) ?not (?:\w+ ){0,2}(?:support|speak|know|do|offer|use|handle)\b|\bcannot (?:do|use|speak|handle)\b|\b(?:only|just) (?:supports?|speaks?|knows?|does|offers?|uses?)\b|\b(?:lacks?|without) (?:support|tls)|\bkann (?:nur|kein\w*)|(?:unterstutzt|beherrscht|spricht) (?:nur|kein\w*)|ne (?:supporte|gere|connait) (?:pas|que)|no (?:admite|soporta)|solo (?:admite|soporta)|non supporta|nao suporta|ondersteunt (?:geen|alleen)|nie obsluguje|не поддерживает|поддерживает только|不支持|只支持|仅支持|非対応|対応していな/,
      /\b(?:client|program|printer|scanner|copier|device|software|application|app|machine|appliance|debian|ubuntu|windows|centos|java|php|s?smtp|msmtp|sendmail|outlook|thunderbird|version of|drucker|gerat|kopierer|programm|imprimante|copieur|multifonctions?|logiciel|appareil|impresora|programa|dispositivo|stampante|impressora|drukarka)\b|принтер|программ|клиент|打印机|客户端|软件|プリンタ|複合機|クライアント/,
    ],
    confidence: 'likely',
    also: ['server-closed-connection'],
    samples: [
      'sSMTP on Debian 7 does not support TLS 1.2, so the server hangs up after STARTTLS',
      'Der Drucker kann kein TLS 1.2, und der Mailserver bricht die Verbindung ab',
    ],
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
