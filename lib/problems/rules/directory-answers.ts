import { any } from '@/lib/problems/vocabulary/any';
import { sender } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** What somebody wrote to. */
const writtenTo = any(
  /\b(?:address(?:es)?|name|recipient|person|user|alias|spelling)\b|\S{1,60}@\S{1,60}/,
  /\badresse?\b|empfanger|destinat|direccion|indirizzo|endereco|\badres\b|адрес|地址|アドレス|주소/,
);
/** Where it was looked up: in the list of an organisation. */
const listed = any(
  /\b(?:our|any|an|the|this|its) (?:\S{1,40} ){0,3}?(?:e-?mail address(?:es)?|directory|address ?book|entry|entries|mailbox(?:es)?|users?)\b|\baddresses (?:of|at|in) \S/,
  /\b(?:unser|kein|ihr)\w{0,2} .{0,24}(?:adress|verzeichnis|eintrag)|\b(?:aucune|notre|nos) .{0,24}(?:adresse|annuaire)|\b(?:ningun\w?|nuestr\w{1,2}|nuestro) .{0,24}(?:direccion|directorio)/,
  /\b(?:nessun\w?|nostr\w) .{0,24}(?:indirizz|rubrica)|\b(?:nenhum\w?|noss\w{1,2}) .{0,24}(?:endereco|diretorio)|\bgeen (?:enkel )?.{0,24}(?:adres|adresboek)/,
);
const noMatch = any(
  /\b(?:does|did|do) not (?:\w+ )?match\b|\bno (?:exact |such )?match|\bmatche[sd] (?:no|none)\b|\b(?:could|can)(?:not| not) be (?:matched|resolved) (?:to|with|against)\b/,
  /entspricht keine|stimmt mit keine|passt zu keine|ne correspond a aucun|no (?:coincide|corresponde|concuerda) con ningun|non corrisponde a nessun|nao corresponde a nenhum|komt (?:met|niet) .{0,24}overeen/,
);
const several =
  /\b(?:matches|fits|belongs to|stands for) (?:several|more than one|multiple|many|two or more)\b|\bmore than one (?:person|user|entry|match|recipient)\b|\b(?:mehrere|plusieurs|varias?|varios|diverse|piu) (?:personen|empfanger|eintrage|personnes|destinataires|entrees|personas|destinatarios|entradas|persone)\b/;
const unclear =
  /\bambiguous\b|\bnot unique\b|\bhas that name\b|\b(?:complete|full|unique) (?:e-?mail )?address\b|mehrdeutig|nicht eindeutig|ambigu|non univoc/;

/** The directory of an organisation that delivers by name, and does not find one: no such recipient, or several. */
export const directoryRules: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [],
    together: [writtenTo, noMatch, listed],
    unless: any(
      /certificat|zertifikat|certificad|\bcert\b|\b(?:host|server|domain) ?name|\b(?:tls|ssl|dkim|dmarc|spf)\b/,
      sender,
      /\bsender|\bfrom\b|passw|log-?in|sign|account|\bip\b/,
    ),
    confidence: 'likely',
    samples: [
      'The name in your letter does not match any entry of our directory.',
      'Die Adresse entspricht keinem Eintrag in unserem Verzeichnis.',
    ],
    keepsOut: ['550 The From address does not match any of our mailboxes'],
  },
  {
    problem: 'recipient-rejected',
    says: [],
    together: [several, any(unclear, /\S{1,60}@\S{1,60}|recipient|empfanger|destinat/)],
    unless: /\b(?:too many|per (?:message|mail|hour|day)|certificat|sender)\b/,
    confidence: 'likely',
    samples: ['"meyer" is ambiguous: it stands for several people here'],
    keepsOut: ['452 too many: mail for more than one recipient, RCPT TO a@example.com'],
  },
];
