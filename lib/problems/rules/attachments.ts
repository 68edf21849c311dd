import { any } from '@/lib/problems/vocabulary/any';
import { largeSize, over } from '@/lib/problems/vocabulary/things';
import { turnedDown } from '@/lib/problems/vocabulary/turned-down';
import type { Rule } from './rule';

const attached = any(
  /\battach(?:ment|ed|ing)|\banhang|\banlage|pieces? jointe|adjunt|allegat|\banexo|bijlage|zalacznik|\bbilag|vedlegg|\bek(?:in|ler|lerin)? boyut/,
  /\bprilo(?:h|zen)|mellekl|atasament|liite|вложен|附件|添付|첨부/,
);
/** How much of something may be sent is a number, a kind or a name as well. */
const otherwise =
  /\b(?:number|count|types?|kinds?|names?|recipients?|messages per|anzahl|nombre|numero|quota|storage|mailbox)\b/;

const ofLargeSize = new RegExp(
  `(?:${attached.source}).{0,24}(?:${largeSize.source})|(?:${largeSize.source}).{0,24}(?:${attached.source})`,
);
/** What else a file is turned down for. */
const otherFault =
  /virus|malware|\.(?:exe|zip|js|iso)\b|file type|dateityp|\bspam\b|macro|password|\bkinds?\b/;

/** Files that are too large, in the words of mail programs and of people who tell what these said. */
export const attachmentRules: Rule[] = [
  {
    problem: 'message-too-large',
    says: [/\b(?:attachments?|files?) to(?:o|) (?:big|large)\b/],
    together: [
      attached,
      any(
        over,
        /\b(?:grosser|larger|bigger|plus grande?s?|mas grandes?|piu grand[ei]|maior|groter|wieksz[aye]) (?:als|than|que|di|d[ao] que|dan|niz)\b/,
        /\bte groot\b|\bfor stor\b|zbyt duz|prilis velk|tul nagy|prea mare|cok buyuk|liian suuri|troppo grand/,
      ),
    ],
    unless: otherwise,
    confidence: 'likely',
    also: ['mailbox-full'],
    samples: [
      'attachment exceeds the allowable limit',
      'attachment to big, cannot send',
      'Die Anlage ist größer als der Server zulässt',
      'La pièce jointe est plus grande que ce que le serveur permet',
      'bijlage is te groot om te verzenden',
      'Za duży załącznik: zbyt duży plik',
    ],
    keepsOut: ['552 The number of attachments exceeds the limit'],
  },
  {
    // no reason is told, and the size is one that few servers take
    problem: 'message-too-large',
    says: [],
    together: [ofLargeSize, any(turnedDown, /declin|bounc/)],
    unless: otherFault,
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: [
      'I tried to send a 23.5mb attachment, and the server rejected it',
      '服务器拒绝了我 30MB 的附件',
    ],
    keepsOut: ['El servidor rechazó el adjunto de 12 MB porque contiene un virus'],
  },
  {
    // what an organisation lets nobody send out, whatever code its server puts before it
    problem: 'content-or-spam-rejected',
    says: [
      /\bdlp\b.{0,20}(?:polic|rule|block|filter)/,
      /\b(?:anhang|anlage|datei)\b.{0,60}nicht (?:versendet|verschickt|gesendet|ubermittelt) werden (?:darf|kann)|piece jointe.{0,60}(?:interdit|pas autoris)|adjunto.{0,40}no (?:esta )?permitid|allegat\w.{0,40}non (?:e )?(?:consentit|ammess)/,
    ],
    confidence: 'likely',
    samples: [
      '554 5.7.8 Undeliverable due to DLP policy',
      'Die Mail hat einen Anhang, der nicht verschickt werden darf.',
    ],
  },
];
