import { any } from '@/lib/problems/vocabulary/any';
import { reached } from '@/lib/problems/vocabulary/states';
import { over } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** Where a program on the computer keeps its mail. */
const store = any(
  /\b(?:message|mail|local) (?:store|storage|director(?:y|ies)|cache|file)\b|\b(?:summary|index|data) files?\b|\bdatabase|\bb-?tree\b|\.(?:nsf|pst|ost|dbx|mbox|msf)\b|\bdisk image\b/,
  /datenbank|nachrichtenspeicher|datendatei|base de donnees|base de datos|banco de dados|archivio|baza danych|database|gegevensbestand/,
  /баз\S{1,3} данных|файл\S{0,2} данных|数据库|数据文件|データベース|データ ?ファイル/,
);
const dataFile = any(
  /\bdata ?files?\b|\.(?:pst|ost)\b|daten-?(?:datei|file)|fichier de donnees|archivos? de datos|file di dati|(?:arquivo|ficheiro) de dados|gegevensbestand/,
  /plik\w* danych|файл\S{0,2} данных|数据文件|資料檔|データ ?ファイル|데이터 파일|veri dosya|datafil/,
);
/** A size that nothing may pass. */
const largest = any(
  /\bmax\w* (?:\w+ )?(?:size|gro|rozmiar|boyut)|\bsize limit|hochstgrosse|(?:taille|tamano|tamanho|dimension\w|rozmiar\w?|storlek\w*) (?:maxim|massim|maksym)|maximale grootte/,
  /maksymaln\w+ rozmiar|максимальн\S{1,4} размер|最大(?:サイズ|大小|容量)|최대 크기|maximal storlek/,
);
const spoiled = any(
  /corrupt|\bdamaged\b|\bdefect|inconsisten|malformed|\bbroken\b|\bnot (?:suitable|valid|writable|usable)\b|\bunsuitable|\bunreadable|(?:could|can)(?:not| not) be (?:opened|read|written|compacted|rebuilt)|\bis invalid\b/,
  /beschadigt|defekt|endommag|corromp|danad|danneggiat|danificad|uszkodzon|поврежд|损坏|已损|破損|壊れ/,
);

/** The store of a program itself is not to be used: nothing that a server says. */
export const ownStoreRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [
      /\berror (?:has )?(?:occurred )?while (?:storing|saving|writing) (?:the |your |a )?(?:e-?mail|mail|message)\b/,
      /\b(?:unable|failed|could not|cannot) (?:to )?write (?:the |this |your )?(?:e-?mail|message) to (?:the |your )?(?:mailbox|folder|disk|file)\b|\bfile ?system allows you write/,
      /\bnot enough (?:free )?(?:disk )?space\b.{0,60}\b(?:local folder|(?:local|hard) (?:disk|drive)|(?:your|this) computer)\b|\b(?:local|hard) (?:disk|drive) (?:is|was) full\b/,
    ],
    together: [store, spoiled],
    unless: /\b[45]\d\d[ -](?:#?[45]\.\d|[a-z])|mysql|postgres|sqlstate|\bldap|sasldb|\bserver\b|attachment/,
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'An error occurred while storing mail.',
      'Unable to write the email to the mailbox. Make sure the file system allows you write privileges.',
      'There is not enough disk space to store this message in the local folder.',
      'The mail database is damaged and needs to be rebuilt.',
      'The Local Directory path is not valid for message storage, choose another folder',
      'Die lokale Datenbank der Nachrichten ist beschädigt.',
    ],
    keepsOut: ['451 4.3.0 mail server: alias database is corrupt'],
  },
  {
    // Outlook’s data files have a largest size
    problem: 'local-client-problem',
    says: [],
    together: [dataFile, largest, any(reached, over)],
    unless: /attach|anhang|mail ?box quota|\b[45]\d\d[ -]#?[45]\.\d/,
    confidence: 'likely',
    also: ['unknown', 'mailbox-full'],
    samples: [
      'Die Outlook-Datendatei hat ihre maximale Größe erreicht.',
      'Файл данных Outlook достиг максимального размера.',
    ],
    keepsOut: ['552 5.2.3 The data file exceeds the maximum size of an attachment'],
  },
];
