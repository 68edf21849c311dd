import { any } from '@/lib/problems/vocabulary/any';

/*
 * What stands around a message in a report, and tells nothing of its cause: the marks at the beginnings of its lines, the form
 * that a project has people fill in, and the frames of a stack. All of a text as it was pasted, with its lines.
 */

/** A mail that is quoted (RFC 3676 §4.5), and not the `>>>` of a session. */
const quoted = /^> ?(?!>>)/;
/** When a log wrote the line, and how grave it was. */
const stamped =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?\]?[ \t:|-]{0,3}(?:\[?(?:trace|debug|info|notice|warn(?:ing)?|error|fatal)\]?[ \t:|-]{1,3})?/i;

/** A line of the form: what somebody runs, by name and version. */
const ofMachine = new RegExp(
  any(
    /^[\W_]{0,8}(?:host |server |client |guest )?(?:os|operating system|platform|distribution|distro|architecture|kernel|cpu|ram|memory)(?: (?:version|name|type))?[\W_]{0,4}:/,
    /^[\W_]{0,8}(?:app|application|plugin|theme|package|image|browser|database|docker|docker.compose|kubernetes|node(?:\.?js)?|npm|php|python|ruby|rails|java|go|web ?server|reverse proxy|redis)(?: version)?[\W_]{0,4}:/,
    /^[\W_]{0,8}(?:version|environment|installation method|system information|steps to reproduce|expected behaviou?r|screenshots?|additional context)[\W_]{0,6}(?::[^\n]{0,60})?$/,
  ).source,
  'i',
);
/** A line that tells of mail all the same, or of what failed. */
const telling = /mail|smtp|imap|pop3|\btls\b|\bssl\b|error|fail|exception|refus|reject|\b[45]\d\d\b/i;

/** A frame of a stack, as Node.js, Java, .NET, PHP and Python print it, and the line of source that Python adds. */
const frame = any(
  /^\s+at (?:async )?(?:(?:new )?[\w.$<>[\]/ #]{1,200}\([^()\n]{0,300}\)|(?:file:\/\/|node:|\/)[^\n]{1,300}:\d+:\d+)\s*$/,
  /^\s*#\d{1,3} (?:\/[^\n]{1,300}\(\d+\): [^\n]{1,200}|\{main\})\s*$/,
  /^\s+File "[^"\n]{1,300}", line \d+, in \S{1,80}\s*$/,
);
const sourceBehind = /^\s+File "/;
/** One that says what the program was doing. */
const frameOfMail = /mail|smtp|imap|pop3|ssl|tls/i;

/** A text without its surroundings; as it is where nothing else would be left. */
export function withoutSurroundings(text: string): string {
  const lines = text.split('\n');
  const bare = [quoted, stamped].reduce(withoutMarks, lines);
  const isFrame = (line: string) => frame.test(line) && !frameOfMail.test(line);
  const isSource = (line: string, before = '') =>
    sourceBehind.test(before) && isFrame(before) && /^\s{4}/.test(line) && !frameOfMail.test(line);
  const kept = bare.filter(
    (line, at) => !(isOfMachine(line) || isFrame(line) || isSource(line, bare[at - 1])),
  );
  return kept.some((line) => /\w/.test(line)) ? kept.join('\n') : text;
}

/** A mark goes where several lines have it, and most of them. */
function withoutMarks(lines: string[], mark: RegExp): string[] {
  const filled = lines.filter((line) => line.trim());
  const marked = filled.filter((line) => mark.test(line)).length;
  return marked > 1 && marked * 2 > filled.length ? lines.map((line) => line.replace(mark, '')) : lines;
}

function isOfMachine(line: string): boolean {
  return line.length <= 120 && ofMachine.test(line) && !telling.test(line);
}
