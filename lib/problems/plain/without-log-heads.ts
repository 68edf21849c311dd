import { any } from '@/lib/problems/vocabulary/any';

/*
 * What a machine puts before each line that a program wrote, when it keeps the lines: no part of any message. All of a text as it
 * was pasted, with its lines.
 */

const time =
  /(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.,]{8,18}(?:Z|[+-]\d\d:?\d\d)?)/;
/** Programs that hand mail on: that one of them speaks tells whose server is meant. */
const ofMailServer =
  'postfix|exim|sendmail|sm-mta|sm-msp|qmail|dovecot|courier|opensmtpd|smtpd|msmtp|ssmtp|nullmailer|opendkim|amavis|rspamd|spamd|postgrey|policyd|milter|imap|pop3|haraka|kumod|stalwart|maddy|mailman|saslauthd|sasl';

/** What a log keeper writes before the words of a program (RFC 5424 and its forerunners, containers and their tools). */
const head = new RegExp(
  any(
    // syslog and journald, and Heroku’s, which has no name of a machine
    `^(?:<\\d{1,3}>)?${time.source} (?:[\\w.-]{1,80} )?(?!\\S{0,40}(?:${ofMailServer}))[\\w./@-]{1,60}\\[[\\w.]{1,20}\\]: `,
    // Kubernetes: where it ran, klog’s own line
    /^\[pod\/[\w./-]{1,160}\] (?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z )?/,
    /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{3,9} +\d{1,8} [\w./-]{1,80}:\d{1,6}\] /,
    // what a container runtime keeps (CRI)
    /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d) std(?:out|err) [FP] /,
  ).source,
);
/** What a program’s own log begins with: when, how grave, and the part of the program that speaks, unless that is its mail. */
const ofProgram =
  /^\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t:|-]{1,3}(?:[a-z]{1,20}\.)?\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL|CRITICAL|SEVERE)\]?(?:[ \t:|-]{1,3}|$)(?:\d{1,8} --- \[[^\]\n]{0,40}\] )?(?:(?!\S{0,160}(?:mail|smtp))[\w$-]{1,40}(?:(?:\.|::)[\w$-]{1,40}){1,8} {0,40}: )?/i;
/** Docker Compose puts the name of the container there, the same before each of its lines. */
const container = /^([a-z][\w.-]{0,60}[-_]\d{1,3}) {1,12}\| ?/i;

/** Where the message stands in a record, and what stands in each for the machine alone. */
const ofMessage = ['msg', 'message', 'log', 'text'];
const ofRecord = /^(?:level|severity|lvl|ts|time|timestamp|@timestamp|stream)$/i;
const ofMachine =
  /^(?:date|pid|host_?name|v|logger|name|caller|source|file|line|thread|request_?id|trace_?id|span_?id|kubernetes|docker|container\w*|component|stack|stack_?trace)$/i;

/** A text without what a log keeper put before its lines, and of records what the program said. */
export function withoutLogHeads(text: string): string {
  return text.split('\n').map(bare).join('\n');
}

function bare(line: string): string {
  const said = line.replace(head, '').replace(container, '').replace(ofProgram, '');
  const record = said.startsWith('{') ? fromJson(said) : fromPairs(said);
  return record && Object.keys(record).some((name) => ofRecord.test(name)) ? (spoken(record) ?? said) : said;
}

/** The message of a record, then what else the program told beside it. Null: a record without one. */
function spoken(record: Fields): string | null {
  const name = ofMessage.find((each) => typeof record[each] === 'string' && record[each] !== '');
  if (!name) return null;
  const rest = Object.entries(record).filter(
    ([field]) => field !== name && !ofRecord.test(field) && !ofMachine.test(field),
  );
  const inner = rest.map(([field, value]) => ({ field, said: isFields(value) ? spoken(value) : null }));
  const flat = rest.filter((_, at) => inner[at]?.said === null);
  const beside = flat.length > 0 ? [JSON.stringify(Object.fromEntries(flat))] : [];
  return [String(record[name]).trimEnd(), ...inner.flatMap(({ said }) => said ?? []), ...beside].join('\n');
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function fromJson(line: string): Fields | null {
  const read = fromText(line);
  return isFields(read) ? read : null;
}

/** A longer line is no record that anybody reads. */
const longest = 20_000;
const pair = /(?:^|\s)([a-z_@]{1,30})=("(?:[^"\\]|\\.){0,2000}"|[^\s"]{0,400})/gi;

/** `level=error msg="…"`, as programs in Go print a record (logfmt). Null: none, several on a line, or one that was cut off. */
function fromPairs(line: string): Fields | null {
  if (line.length > longest || !/^(?:time|ts|t|level|lvl)=\S/.test(line) || !/\bmsg=/.test(line)) return null;
  const pairs = [...line.matchAll(pair)].map(([, name = '', value = '']) => [name, unquoted(value)] as const);
  return new Set(pairs.map(([name]) => name)).size === pairs.length ? Object.fromEntries(pairs) : null;
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  return String(fromText(value) ?? value.slice(1, -1));
}

function fromText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
