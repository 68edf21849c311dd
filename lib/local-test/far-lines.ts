import type { LineRule } from './line-rule';

/** The way to a server, step by step, and its name looked up and found: neither tries a port. */
const noPort: LineRule[] = [
  // Windows translates the words, and puts the name and the address at their end everywhere; hops begin with their number
  { when: /^(?!\d+\s)(?:.*[\s"'«])?(?<host>[\w-]+\.[\w.-]+) \[[\da-f.:]{2,45}\]\s?:?$/i },
  { when: /^traceroute6? to (?<host>[\w.-]+) \([\da-f.:]+\), \d/i },
  // nslookup
  { when: /^Name:\s+(?<host>[\w-]+(?:\.[\w-]+)+)$/i },
].map((rule) => ({ ...rule, program: 'trace', sign: 'ping' }) as LineRule);

/** The same where the name is not found: tracert in English, German, French and Spanish. */
const noName: LineRule[] = [
  {
    when: /^(?:Unable to resolve target system name|Der Zielname|Impossible de résoudre le nom du système cible|No se puede resolver el nombre del sistema de destino) (?<host>[\w-]+(?:\.[\w-]+)+)/i,
    program: 'trace',
    sign: 'no-name',
  },
];

export const farLines: readonly LineRule[] = [...noPort, ...noName];
