import { any } from '@/lib/problems/vocabulary/any';
import { recipient, sender } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** A part of PHP that a program needs and does not find. */
const extension = any(
  /extensi|estensione|extensao|erweiterung|rozszerz|udvidelse|utvidelse|\btillagg|rozsireni|bovitmeny|eklenti/,
  /расширени|розширен|拡張機能|扩展|擴展|模組|확장/,
);
const phpParts = /\b(?:openssl|mbstring|php_openssl|ext-\w{2,12})\b/;
const gone = any(
  /fehl(?:t|end)|manqu|faltante|mancante|em falta|nao existe|\bbrak\b|afwezig|ontbre|mangler|ej tillganglig|saknas/,
  /chybi|hianyz|bulunamad|lipses|отсутств|відсутн|見つかり|缺少|遺失|없음/,
);
const mailFunction =
  /\b(?:e?-?mail|e-post)(?:\(\))?[- ]?(?:fun[ck][tcz]\w{2,6}|fonction)|\b(?:fun[ckz]\w{3,6}|fonction) (?:e?-?mail)\b|функци\S{1,2} mail|メール関数/;
const notStarted =
  /instanc|istanzi|initi[ae]|inicializ|zainicj|запустить|luonti epaonnistui|olusturulamad|vegrehajt|正常に動作/;
/** Letters beyond ASCII in an address, which a server has to offer SMTPUTF8 for (RFC 6531). */
const unicode = /\buni[ck]od|юникод|юнікод|유니코드/;
const address =
  /address|\badres|adresse|direccion|indirizzo|endereco|osoite|\bcim\b|адрес|地址|アドレス|주소/;

/** How Roundcube heads what a server said: the name of the protocol, and the reply’s code. */
const headed = /\bsmtp[^:()]{0,12}\(-?\d{1,3}\) ?:/;

/**
 * What programs that send say themselves, in their reader’s language: Roundcube’s `smtpfromerror`, PHPMailer’s `invalid_host`.
 * What a server is quoted with comes first.
 */
export const sendingProgramRules: Rule[] = [
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [headed, sender],
    confidence: 'likely',
    general: true,
    samples: [
      'SMTP Error (553): Failed to set sender "a@example.com" (5.1.0).',
      'SMTP-Fehler (501): Der Absender "a@example.com" konnte nicht gesetzt werden (5.1.0).',
    ],
  },
  {
    problem: 'local-client-problem',
    says: [],
    together: [extension, phpParts, gone],
    confidence: 'likely',
    samples: ['Fehlende Erweiterung: openssl', 'Расширение отсутствует: openssl'],
  },
  {
    // PHP’s own function did not run (PHPMailer, `instantiate`)
    problem: 'local-client-problem',
    says: [],
    together: [mailFunction, notStarted],
    confidence: 'likely',
    also: ['unknown'],
    samples: ['Impossible d’instancier la fonction mail.', 'Kon mailfunctie niet initialiseren.'],
  },
  {
    problem: 'recipient-rejected',
    says: [],
    together: [/\bsmtp/, unicode, address],
    confidence: 'unsure',
    also: ['sender-not-allowed'],
    samples: ['SMTP-Fehler: Der Server unterstützt Unicode in der E-Mail-Adresse nicht.'],
  },
  {
    // Thunderbird’s, before it asks a server that does not offer SMTPUTF8
    problem: 'recipient-rejected',
    says: [],
    together: [recipient, address, /(?<![a-z])ascii(?![a-z])/],
    unless: sender,
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'Die Empfängeradresse "jörg@example.org" enthält ASCII-fremde Zeichen.',
      'L’adresse du destinataire rené@example.org contient des caractères non ASCII.',
    ],
    keepsOut: ['The address of the sender, and not of the recipient, has non-ASCII letters'],
  },
  {
    problem: 'recipient-rejected',
    says: [
      /\bset recipients? fail|\bfail\w* to set (?:the )?recipient|\baddress is missing (?:its |the |a )?domain/,
    ],
    confidence: 'unsure',
    also: ['relay-denied', 'sender-not-allowed'],
    samples: [
      'Sending Email header... Error, set recipient failed',
      'Horde_Mime_Exception: Address is missing domain.',
    ],
  },
  {
    // PHPMailer: which of its fields the address was for
    problem: 'recipient-rejected',
    says: [/: ?\((?:to|cc|bcc)\): ?[^\s:]{1,200}$/],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['Mailer Error: Neplatná adresa: (to): anna@'],
  },
  {
    problem: 'dns-not-found',
    says: [
      any(
        /(?:ungultiger|ongeldige|ugyldig|ogiltig|neplatny|nespravny|gecersiz|invalido|neveljaven|неверный|недопустимый|不正な|无效的?|無效的?) (?:host|vert|vart|hostitel|gostitelj|ana bilgisayar|хост|ホスト|主机|主機)\w{0,3}: ?\S/,
        /(?:\bhost|\bhote|hostitel|хост|主机|主機)\w{0,3} (?:je |non |is |es |e )?(?:invalid[oe]?|valide|nespravny|neplatny) ?: ?\S/,
        /nieprawidlow\w{1,3} nazw\w hosta/,
      ),
    ],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['PHPMailer: Ungültiger Host: mail_host', 'PHPMailer: Hôte non valide : mail_host'],
  },
];
