import { any } from '@/lib/problems/vocabulary/any';
import { connection, encrypted, later, limit, reached, timeLimit } from '@/lib/problems/vocabulary/states';
import { messages, over } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const connections = any(connection, '\\bconex|connession|\\bligac[ao]|collegament|подключени');
const server =
  /server|serwer|serveur|servidor|сервер|服务器|伺服器|サーバ|서버|smtp|(?<![@\w.])(?:mail|send|out)[\w-]*\.[a-z]/;

const takesNone = any(
  /\bnot (?:\w+ )?accept|\bno longer accept|\baccepts? no\b|nimmt .{0,40}\bkein\w* .{0,40}\ban\b|akzeptiert .{0,30}\bkein|\bn'accept\w+ (?:plus|pas|aucun)/,
  /\bno (?:esta )?acept|\bnao (?:esta )?(?:a )?aceit|\bnon (?:sta )?accett|accepteert .{0,30}\bgeen|\bnie (?:przyjmuje|akceptuje)/,
  /не принима|не приймає|不接受|不接收|拒绝接受|受け付けて(?:い(?:ない|ません)|おりません)/,
);

/** For now, in words of time. */
const now = any(
  later,
  /\bright now\b|\b(?:at|for) (?:the|this) (?:moment|time)\b|currently|temporar|vorubergehend|\bzur ?zeit|derzeit|momentan|\bgerade\b|im (?:moment|augenblick)/,
  /pour l'instant|(?:pour le|en ce) moment|actuel|temporal|(?:por el|en este|de|neste|ao|al|in questo) momento|por ahora|atualmente|op dit moment|tijdelijk|obecnie|tymczas/,
  /сейчас|в данный момент|временно|тимчасов|目前|暂时|暫時|现在|現在|当前|一時/,
);

/** It takes other ones, or none from this caller: who, and how, is the reason. */
const ofSome = any(
  /\bfrom (?:your|this|that|the|external|outside)\b|\bips?\b|outside|extern|ausser|afuera|dehors|снаружи|извне|外部|spam|black ?list|blocklist|\bvpn\b/,
  /crypt|chiffr|cifr|шифр|加密|verschlussel|encript|\btls\b|\bssl\b|secure|\bplain|anonym|anonim|аноним|匿名|\bauth|sign-?in|log-?in|passwor|\bipv[46]\b|certificat|zertifikat/,
);
const more = any(
  /\bmore (?:\w+ )?connect|(?:further|additional|simultaneous|concurrent|parallel)\b|weiter\w* verb|zusatzlich|gleichzeitig|\bmas (?:\w+ )?conex|\bmais (?:\w+ )?(?:conex|ligac)|\baltre conn|simultan|больше|дополнительн|одновремен|更多|同时/,
);

const without = any(
  /\b(?:ohne|without|sans|sin|senza|sem|zonder|bez)\b|unverschl|unencrypt|\b(?:non|no|nao|niet|nie) (?:est )?(?:chiffr|cifr|crittogr|criptogr|versleut|szyfr)|без |незашифр|未加密/,
);
const anonymous = /anonym|anonim|аноним|匿名/;

/** A server that takes no connections (RFC 5321 §3.8: 421 is “not now”), once the sentences that say more have been asked. */
export const connectionsInAnyOrder: Rule[] = [
  {
    problem: 'too-many-connections',
    says: [],
    together: [connections, any(limit, 'limit'), any(reached, over)],
    unless: any(timeLimit, messages, /\b53[458]\b/),
    confidence: 'likely',
    also: ['rate-or-quota-limited', 'server-temporary-failure'],
    samples: ['421 Verbindungslimit überschritten', '421 Límite de conexiones por minuto superado'],
    keepsOut: ['Przekroczono limit czasu połączenia z serwerem'],
  },
  {
    problem: 'starttls-required',
    says: [],
    together: [connections, takesNone, encrypted, without],
    confidence: 'likely',
    also: ['auth-mechanism-unsupported'],
    samples: ['Der Server nimmt keine Verbindungen ohne Verschlüsselung an'],
  },
  {
    problem: 'auth-required',
    says: [],
    together: [connections, takesNone, anonymous],
    confidence: 'likely',
    also: ['relay-denied'],
    samples: ['Le serveur n’accepte pas de connexions anonymes'],
  },
  {
    problem: 'too-many-connections',
    says: [
      /同時接続数?.{0,8}(?:超|多すぎ)/,
      /\b(?:out of|no (?:\w+ )?(?:free |more |available )?) ?(?:connection|session|client|smtp) slots?\b|\b(?:connection|session|client) slots? (?:\S{1,12} ){0,3}(?:exhausted|full|in use|taken|used up)/,
    ],
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      '421 同時接続数が多すぎます',
      '421 mx.example.com: all connection slots are in use',
      '421 No free session slots',
    ],
  },
  {
    problem: 'too-many-connections',
    says: [],
    together: [connections, takesNone, more],
    unless: ofSome,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['Der Server nimmt keine weiteren Verbindungen an'],
    keepsOut: ['Der Server nimmt keine weiteren Verbindungen von außerhalb an'],
  },
  {
    problem: 'server-temporary-failure',
    says: [],
    together: [server, connections, takesNone, now],
    unless: any(ofSome, '\\b5\\d\\d[ -]'),
    confidence: 'likely',
    also: ['connect-refused', 'too-many-connections'],
    samples: [
      '421 Der Server nimmt zur Zeit keine Verbindungen an',
      'El servidor de correo no acepta conexiones en este momento',
    ],
    keepsOut: ['421 Der Server nimmt zur Zeit keine Verbindungen von Ihrer IP an'],
  },
  {
    problem: 'connect-refused',
    says: [],
    together: [server, connections, takesNone],
    unless: any(ofSome, '\\b[45]\\d\\d[ -]'),
    confidence: 'likely',
    also: ['server-temporary-failure', 'connect-timeout', 'network-blocked'],
    samples: [
      'Der Server nimmt keine Verbindung an',
      'Сервер исходящей почты не принимает подключения',
      'The SMTP server does not accept connections',
    ],
    keepsOut: ['550 Der Server nimmt keine Verbindungen von Ihrer IP an'],
  },
];
