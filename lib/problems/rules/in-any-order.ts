import { any } from '@/lib/problems/vocabulary/any';
import { expired, reached } from '@/lib/problems/vocabulary/states';
import {
  abuse,
  account,
  differs,
  messages,
  number,
  over,
  sender,
  spam,
  stopped,
} from '@/lib/problems/vocabulary/things';
import { bothSides, theSame, toYourself } from '@/lib/problems/vocabulary/to-oneself';
import type { Rule } from './rule';

const aMessage = any(
  /message|e-?mail|mail|nachricht|mensaje|mensagem|messaggio|courriel|письмо|сообщение|wiadomosc/,
  /bericht/,
);
const is = /was|is|has been|wurde|ist|ha sido|fue|foi|a ete|e stato|zostal\w?|werd/;
const blocked = /blocked|rejected|gesperrt|blockiert|bloqu|bloccat|zablokowan|geblokkeerd/;

/** Who signed in, an address, and that they are two people’s. */
const owner =
  /\busers?\b|log-?in|account|benutzer|anmelde|utilisateur|identifiant|usuario|utente|utilizador|gebruiker|uzytkownik|пользовател|логин|用户|ユーザ/;
const anAddress = /address|adress|direccion|indirizz|endereco|адрес|地址|アドレス/;
const belongs =
  /belong|\bgeho(?:e)?r|appart|pertene|pertenc|appartien|\bhor(?:t|en)\b|nalez|принадлеж|属于|属し|(?:are|is) not the same/;
const notOne =
  /differ|verschieden|distint|diferent|divers|verschillend|rozn(?:ych|i)|разн|不同|異な|not the same/;

/** A licence for a whole server that ran out, or for fewer people than it has. */
const licence =
  /\blicen[cs]\w{1,4}\b|\blicenza\b|\blizen[zs]|\blicencj|лицензи|许可证|授权|ライセンス|라이선스/;
const ofServer = /server|serveur|servidor|serwer|сервер|服务器|伺服器|サーバ|서버/;

/** Causes told by two or three words that stand in one clause, in whichever order the language puts them. */
export const rulesInAnyOrder: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [],
    together: [/(?:^|[^\d.])5\d\d[ -]/, any(sender, /\bfrom\b|yourself/), bothSides, theSame],
    unless:
      /\bnot (?:identical|the same|equal)|\b(?:spf|dkim|dmarc)\b|\bdomain|nicht (?:gleich|identisch) mit|server/,
    confidence: 'likely',
    also: ['sender-not-allowed', 'content-or-spam-rejected'],
    samples: [
      '550 5.7.1 Sender and recipient must not be identical',
      '554 Absender und Empfänger dürfen nicht gleich sein',
      '550 发件人和收件人不能相同',
    ],
    keepsOut: ['550 5.7.1 Sender and recipient domain are the same, SPF failed'],
  },
  {
    problem: 'recipient-rejected',
    says: [],
    together: [/(?:^|[^\d.])5\d\d[ -]/, toYourself],
    confidence: 'likely',
    also: ['sender-not-allowed', 'content-or-spam-rejected'],
    samples: ['550 5.7.1 Mails to yourself are not allowed'],
  },
  {
    // whoever runs the server is to renew it: no account is meant
    problem: 'server-temporary-failure',
    says: [],
    together: [/(?:^|[^\d.])[45]\d\d[ -]/, licence, ofServer, any(expired, reached, over)],
    unless: /\b(?:your|you)\b|\bihre?\b|\bvotre\b|\bvos\b|\btu\b/,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled'],
    samples: [
      '535 5.7.8 Authentication failed: server license has expired',
      '550 Lizenz des Mailservers abgelaufen',
    ],
    keepsOut: ['535 Your licence for this server has expired'],
  },
  {
    problem: 'account-sending-blocked',
    says: [],
    together: [account, stopped, any(spam, abuse)],
    unless: any(
      /recipient|\brcpt\b|получател|empfanger|destinat|tried to reach|收件|\bports?\b|\baccount (?:manager|team)|\bshould be\b|\breport\w* (?:abuse|spam)\b|\b(?:message|mail) to\b/,
      new RegExp(`(?:${aMessage.source}) (?:${is.source}) (?:\\S{1,30} ){0,3}(?:${blocked.source})`),
    ),
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'content-or-spam-rejected'],
    samples: [
      'Ваш аккаунт заблокирован за рассылку спама',
      'Wegen Spam wurde Ihr Konto gesperrt',
      'This account is locked because of abuse',
      '550 Der Versand von diesem Konto wurde wegen Spamverdacht gesperrt',
      '550 该账号因发送垃圾邮件被暂停发信功能',
      "550 L'account è stato sospeso per invio di spam",
    ],
    keepsOut: ['550 5.2.1 The account you tried to reach is blocked for abuse'],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [],
    together: [number, over, messages],
    unless:
      /\bsize\b|taille|gross|tamano|tamanho|dimension|\bbytes?\b|mailbox|boite|postfach|buzon|casella|storage|tentativ|attempt|versuch|intento|connect|connexion|conexi|conexo|\bhops?\b|received|invalid|unknown/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      '554 5.7.0 The limit on the number of allowed outgoing messages was exceeded. Try again later.',
      '451 4.7.1 Vous avez dépassé le nombre maximal de destinataires par heure',
      '550 Sie haben die Anzahl der erlaubten E-Mails überschritten',
      '550 Ha superado el número de mensajes permitidos',
    ],
    keepsOut: ['552 The number of messages in the mailbox exceeds the limit'],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [owner, any(sender, anAddress), belongs, notOne],
    unless: any(
      /\b(?:spf|dkim|dmarc|ip)\b|recipient|\bhow (?:do|can|could|to|should) |\bwie (?:kann|richte|lege)|comment|como (?:configur|puedo|posso|anad)/,
    ),
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      'Mail rejete. Identifiant et adresse mail appartiennent a 2 utilisateurs differents. OFR203_528 [528]',
      'Anmeldename und Absender gehören zu zwei verschiedenen Kunden',
    ],
    keepsOut: ['550 5.7.1 SPF: the address belongs to a different user of this host'],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [sender, differs],
    unless:
      /\bspf\b|\bdkim\b|\bdmarc\b|\bhelo\b|\behlo\b|certificat|zertifikat|\bip\b|\bptr\b|reverse|throttl|different (?:address|sender|recipient)/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      "553 L'adresse d'expédition ne correspond pas à l'utilisateur authentifié",
      "550 Indirizzo mittente diverso dall'utente autenticato",
    ],
    keepsOut: ['550 El remitente no coincide con el registro SPF'],
  },
];
