import { any } from '@/lib/problems/vocabulary/any';
import {
  failing,
  firstTime,
  fromThis,
  later,
  limit,
  reached,
  sending,
  timeLimit,
} from '@/lib/problems/vocabulary/states';
import {
  account,
  forbidden,
  largeSize,
  messages,
  recipient,
  sender,
  stopped,
  tooMany,
} from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/**
 * A thing and what befell it, and no more: asked after the sentences about these causes, and before those for a no without
 * a reason.
 */
export const broadInAnyOrder: Rule[] = [
  {
    problem: 'account-sending-blocked',
    says: [],
    together: [account, stopped, sending],
    unless:
      /recipient|получател|empfanger|destinat|ontvanger|odbiorc|收件|宛先|tried to reach|send(?:ing)? to|\bports?\b|\blimit|quota|\blog-?in|sign-?in|password|\bip\b|black ?list/,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'content-or-spam-rejected'],
    samples: ['554 Wysyłanie z Twojego konta zostało zablokowane'],
    keepsOut: ["550 Votre boîte : l'envoi sur le port 25 est bloqué"],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [],
    together: [recipient, tooMany],
    unless: /invalid|unknown|unbekannt|inconnu|desconocid|неизвест|\bhops?\b|received|errors?\b|connect/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['550 收件人数量过多', 'Liian monta vastaanottajaa viestissä'],
    keepsOut: ['550 收件人过多: user unknown'],
  },
  {
    problem: 'sender-domain-auth-failed',
    says: [],
    together: [/\b(?:spf|dkim|dmarc)\b/, failing],
    unless: /dkim-signature|duplicate header|\bpass(?:es|ed)?\b|dkim=pass|\b[45]\.7\.30\b/,
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: ['550 5.7.1 Письмо отклонено: подпись DKIM недействительна'],
    keepsOut: ['550 Zustellung nicht möglich, SPF pass'],
  },
  {
    problem: 'greylisted',
    says: [],
    together: [/(?:^|\D)4[25]\d\b/, firstTime, later],
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['450 4.7.1 Sie sind zum ersten Mal hier, kommen Sie in 5 Minuten wieder'],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [],
    together: [limit, reached, any(messages, sending)],
    unless: any(
      timeLimit,
      /\bsize\b|taille|gross|tamano|tamanho|dimension|rozmiar|koko\b|大小|mailbox|postfach|buzon|boite|casella|skrzynk|postvak|schrank|postilaatik|postafiok|ящик|邮箱|storage|speicher|tentativ|attempt|versuch|intento|connect|connexion|conexi|conexo|verbind|session/,
      largeSize,
    ),
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['550 Saatlik gönderim limitiniz doldu', '450 Limit wysyłanych wiadomości został przekroczony'],
    keepsOut: [
      'Przekroczony został limit czasu przy wysyłaniu',
      '552 Message de 45 Mo : le message dépasse la limite',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [
      any(sender, fromThis),
      any(
        forbidden,
        /(?:nie masz|brak) (?:uprawnien|zezwolenia)|niet (?:gemachtigd|bevoegd)|geen (?:rechten|toestemming)/,
      ),
    ],
    unless: any(
      /recipient|получател|empfanger|destinat|ontvanger|odbiorc|收件|\bspam|спам|垃圾|\bip\b|\bhost\b/,
      /black ?list|block ?list|reputation|\bspf\b|\bdkim\b|\bdmarc\b/,
      /senders? (?:is |was |has been )?(?:temporarily )?(?:blocked|banned|restricted)|blocked sender/,
      /bad outbound|address list|only accept|accepts? (?:mail|messages) (?:only )?from|mailing list/,
      /distribution|authenticated senders|can (?:now )?be blocked|konnen .{0,12}gesperrt werden/,
      /connection (?:was )?refused/,
    ),
    confidence: 'likely',
    also: ['auth-required'],
    samples: [
      '550 No está autorizado a enviar desde esta dirección',
      '550 Вам нельзя отправлять от имени этого адреса',
      "550 Vous n'êtes pas autorisé à utiliser cette adresse d'expéditeur",
    ],
    keepsOut: ['550 5.7.1 Unauthenticated senders are refused'],
  },
];
