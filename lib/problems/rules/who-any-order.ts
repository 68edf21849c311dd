import { any } from '@/lib/problems/vocabulary/any';
import { mayNot } from '@/lib/problems/vocabulary/may-not';
import { off, sending } from '@/lib/problems/vocabulary/states';
import { account } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const onBehalf = any(
  /\bsend(?:ing)? (?:mail |e-?mail |messages )?(?:as|on behalf)\b|im (?:namen|auftrag)|au nom d|de la part d|en nombre de|em nome de|a nome d|per conto d/,
  /namens\b|w imieniu|от имени|代表|代理で|代理として|を代理|대신하여|bu kullanici adina|\badina gonder|pa uppdrag|pa vegne/,
);
const outbound =
  /outbound|outgoing|ausgehend|sortant|salient|in uscita|de saida|uitgaand|wychodzac|utgaende|udgaende|исходящ|出站|外发|送信|giden/;

/** What a sender is refused for where the sentence goes on to say it: it comes before the refusal. */
export const signInFirst: Rule[] = [
  {
    // the recipient may well be known
    problem: 'sender-not-allowed',
    says: [
      /(?:^|[^\d.])55\d[ -](?:\d\.\d{1,2}\.\d{1,2} )?.{0,12}(?:(?:absender|expediteur|remitente|remetente|mittente|nadawca|afzender)\w{0,2} (?:ist |est |es |e )?(?:unbekannt|inconnu|desconocid|no existe|inexist|desconhecid|nao existe|sconosciut|nieznan|nie istnieje|onbekend)|unbekannter absender|onbekende afzender|nieznany nadawca)/,
      /(?:^|[^\d.])55\d[ -](?:\d\.\d{1,2}\.\d{1,2} )?.{0,12}(?:отправител\S{1,2} не (?:существует|найден)|неизвестн\S{1,3} отправител|(?:发件人|寄件人|发信人)(?:地址)?不存在)/,
    ],
    confidence: 'likely',
    samples: ['550 Remitente desconocido', '550 5.1.0 Отправитель не существует'],
  },
  {
    problem: 'auth-required',
    says: [
      /\bsender (?:\S{1,60} )?(?:is |was )?(?:rejected|refused|denied)\b.{0,12}\b(?:must (?:first )?(?:authenticate|log ?in|sign in)|please (?:authenticate|log ?in)|(?:authentication|log-?in|sign-?in) (?:is )?required)\b/,
    ],
    unless: /not owned|does not belong|\b(?:spf|dkim|dmarc)\b/,
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['550 sender rejected, must authenticate first'],
    keepsOut: ['550 Sender rejected, please log in: SPF does not list 192.0.2.1'],
  },
];

/** Who may send and as whom, told by a thing and what befell it in whichever order a language has them. */
export const whoInAnyOrder: Rule[] = [
  {
    // the number speaks of the account alone where its words speak of what it sends (Microsoft)
    problem: 'account-sending-blocked',
    says: [],
    together: [/\b5\.1\.8\b/, outbound],
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: [
      'El servidor remoto devolvió "550 5.1.8 acceso denegado, remitente incorrecto de correo saliente".',
    ],
  },
  {
    problem: 'account-sending-blocked',
    lasting: true,
    says: [],
    together: [off, sending, any(account, /mailbox|postfach|buzon|skrzynk|postvak/)],
    unless:
      /recipient|destinat|empfanger|\bports?\b|\bip\b|\bsmtp auth|black ?list|read receipt|authenticated smtp/,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'rate-or-quota-limited'],
    samples: ['525 5.7.13 Invio temporaneamente disabilitato per la casella, modificare la password'],
    keepsOut: ['550 Outgoing port 25 is disabled for your mailbox'],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [onBehalf, mayNot],
    unless: /\bspf\b|\bdkim\b|\bdmarc\b|\bip\b|\bhost\b|\bclient \S{1,60} is not/,
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      '550 5.7.367 The message was rejected because sending on behalf of that group is not permitted',
      '无法发送此邮件。您没有代表指定用户发送邮件的权限。',
    ],
    keepsOut: ['550 access denied: IP 192.0.2.1 sending mail as example.com'],
  },
  {
    problem: 'local-client-problem',
    says: [],
    together: [
      /\bsend(?:ing)?\b|\btransaction\b|\bsubmission\b/,
      /\bcancel+ed by (?:the )?user\b|\buser cancel+ed\b|\babort\w* by (?:the )?user\b/,
    ],
    confidence: 'likely',
    also: ['unknown'],
    samples: ['554 5.0.0 Error: transaction failed: sending was canceled by user'],
  },
];
