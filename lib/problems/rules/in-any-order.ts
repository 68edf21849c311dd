import { any } from '../any';
import type { Rule } from './rule';
import {
  account,
  application,
  between,
  blocks,
  country,
  differs,
  first,
  forbidden,
  messages,
  number,
  over,
  port,
  relaying,
  secret,
  sender,
  signingIn,
  spam,
  stopped,
  tooMany,
  tries,
} from './things';

/** Causes told by two or three words that stand in one clause, in whichever order the language puts them. */
export const rulesInAnyOrder: Rule[] = [
  {
    problem: 'auth-blocked-by-policy',
    stages: ['sign-in'],
    says: [],
    together: [country, forbidden],
    unless: /too many|attempts|\bspam\b/,
    confidence: 'likely',
    also: ['auth-bad-credentials', 'ip-blocklisted'],
    samples: [
      '554 5.7.1 Login denied from this country',
      '535 5.7.1 Zugriff aus diesem Land nicht erlaubt',
      '535 Connexion depuis ce pays refusée',
      '535 Вход из этой страны запрещён',
      '535 禁止从该地区登录',
    ],
  },
  {
    problem: 'account-sending-blocked',
    says: [],
    together: [account, stopped, spam],
    unless: any(
      /recipient|получател|empfanger|destinat|tried to reach|收件|\bports?\b|\baccount (?:manager|team)/,
      /(?:message|e-?mail|mail|nachricht|mensaje|mensagem|messaggio|courriel|письмо|сообщение|wiadomosc|bericht) (?:was|is|has been|wurde|ist|ha sido|fue|foi|a ete|e stato|zostal\w?|werd|is) (?:\S{1,30} ){0,3}(?:blocked|rejected|gesperrt|blockiert|bloqu|bloccat|zablokowan|geblokkeerd)/,
    ),
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'content-or-spam-rejected'],
    samples: [
      'Ваш аккаунт заблокирован за рассылку спама',
      'Wegen Spam wurde Ihr Konto gesperrt',
      '550 Der Versand von diesem Konto wurde wegen Spamverdacht gesperrt',
      '550 该账号因发送垃圾邮件被暂停发信功能',
      "550 L'account è stato sospeso per invio di spam",
    ],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [],
    together: [number, over, messages],
    unless:
      /\bsize\b|taille|gross|tamano|tamanho|dimension|mailbox|storage|tentativ|attempt|versuch|intento|connect|connexion|conexi|conexo|\bhops?\b|received|invalid|unknown/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      '554 5.7.0 The limit on the number of allowed outgoing messages was exceeded. Try again later.',
      '451 4.7.1 Vous avez dépassé le nombre maximal de destinataires par heure',
      '550 Sie haben die Anzahl der erlaubten E-Mails überschritten',
      '550 Ha superado el número de mensajes permitidos',
    ],
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
  },
  {
    problem: 'auth-too-many-attempts',
    says: [],
    together: [tooMany, tries, signingIn],
    unless: /deliver|\bhops?\b|recipient|auth00\d|aadsts/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['421 Te veel mislukte aanmeldpogingen'],
  },
  {
    problem: 'auth-app-password-required',
    stages: ['sign-in'],
    says: [],
    together: [secret, application],
    unless:
      /wrong|incorrect|invalid|falsch|ungultig|incorrect|errone|\bmal\b|nieprawidl|bledn|onjuist|неверн|错误|microsoft|modern|basic auth|oauth|less secure/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 Użyj hasła aplikacji',
      '535 Uygulama şifresi kullanın',
      '535 Gebruik een wachtwoord voor apps',
    ],
  },
];

/** Asked once the sentences that say it in so many words have been. */
export const encryptionInAnyOrder: Rule[] = [
  {
    problem: 'starttls-required',
    says: [],
    together: [/\bstarttls\b/, first],
    unless:
      /not (?:supported|offered|advertised|available|enabled|implemented)|unterstutzt|prend pas|no (?:admite|soporta|es compatible)|not support|unsupported|nao (?:suporta|oferece)|non (?:supporta|offre)|ondersteunt|не поддерж|不支持|サポートされて|handshake|certificat|zertifikat|greet|required to be off|ehlo first|helo first/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      '451 5.7.3 最初に STARTTLS コマンドを発行する必要があります',
      '451 5.7.3 Debe emitir primero un comando STARTTLS',
      '530 5.7.0 Sie müssen zuerst einen STARTTLS-Befehl ausgeben',
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
  },
  {
    problem: 'network-blocked',
    says: [],
    together: [between, blocks, port],
    unless:
      /\b[45]\d\d [45]\.\d|black ?list|block ?list|spamhaus|dnsbl|\brbl\b|\bport (?:465|587) (?:is|was) not blocked|not block|ne bloque pas|blockiert nicht|no bloquea|non blocca/,
    confidence: 'likely',
    also: ['connect-timeout'],
    samples: [
      'Il tuo provider blocca la porta 25 in uscita',
      'Uw internetprovider blokkeert poort 25',
      'Twój dostawca internetu blokuje port 25',
    ],
  },
];
