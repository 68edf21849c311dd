import { any } from '@/lib/problems/vocabulary/any';
import { not } from '@/lib/problems/vocabulary/dialog-notions';
import { supported } from '@/lib/problems/vocabulary/dialog-things';
import { connection, encrypted, old } from '@/lib/problems/vocabulary/states';
import { first, secret, signingIn } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** Something has to be there, whether it is said to come first or not. */
const needed = any(
  first,
  /\bneed(?:s|ed)?\b|mandatory|\bnotig\b|notwendig|verlangt|necessit|necesari|obligatori|richiest|\bservono?\b|exige|requer|\bnodig\b|wymagan|konieczn|potrzebn/,
  /\bkrav|\bkraver|pakraev|pakrev|nodvandig|nodvendig|vaati|edellytta|vyzadovan|vyzaduje|\bnutn|szukseges|kotelezo|gerek|zorunlu|necesar|obligatori/,
  /требует|нужн|обязательн|потрібн|необхідн|обов'язков|απαιτ|נדרש|מחייב|مطلوب|يلزم|ต้อง|bat buoc|yeu cau|wajib|diperlukan/,
);

const anyServer =
  /server|serveur|servidor|serwer|sunucu|szerver|сервер|服务器|伺服器|サーバ|서버|διακομιστ|palvelin/;
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
