import { any } from '@/lib/problems/vocabulary/any';

/*
 * What stands around a message in a report, and tells nothing of its cause: the marks at the beginnings of its lines, the form
 * that a project has people fill in, the frames of a stack, a greeting and thanks. All of a text as it was pasted, with its lines.
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

/** A line that only greets, asks for help or says thanks. */
const courtesy = new RegExp(
  `^[\\W_]{0,4}(?:${
    any(
      /(?:hi|hello|hey|dear|good (?:morning|day|evening))\b[\p{L} ,]{0,30}|(?:any|some) (?:ideas?|help|suggestions?|thoughts|clues?|hints?)\b[^.:]{0,60}|(?:many )?thank(?:s| you)\b[^.:]{0,40}|(?:please|pls) (?:help|advise|assist)\b[^.:]{0,40}|what (?:can|should|do) (?:i|we) do\b[^.:]{0,30}|how (?:can|do|should) (?:i|we) (?:fix|solve|resolve)\b[^.:]{0,30}|(?:(?:best|kind) )?regards\b[^.:]{0,40}|cheers\b[^.:]{0,20}|sent from my \w+/u,
      /(?:guten (?:tag|morgen|abend)|hallo|liebe[rs]?)\b[\p{L} ,]{0,30}|was (?:kann|soll|muss) ich (?:tun|machen)\b[^.:]{0,20}|(?:vielen |besten )?dank(?:e)?\b[^.:]{0,30}|(?:viele|beste|liebe|mit freundlichen|freundliche) gr(?:ü|u|ue)(?:ß|ss)en?\b[^.:]{0,30}|bitte um hilfe/u,
      /bonjour\b[\p{L} ,]{0,20}|que (?:faire|dois-je faire|puis-je faire)\b[^.:]{0,20}|merci\b[^.:]{0,40}|hola\b[\p{L} ,]{0,20}|qu[eé] (?:puedo|debo) hacer\b[^.:]{0,20}|gracias\b[^.:]{0,40}|ol[aá]\b[\p{L} ,]{0,20}|obrigad[oa]\b[^.:]{0,40}|grazie\b[^.:]{0,40}|bedankt\b[^.:]{0,30}/u,
      /(?:请问)?(?:怎么|如何)(?:办|解决|处理)[^。：]{0,10}|(?:多谢|谢谢|求助|求解|请教)[^。：]{0,12}|どうすれば[^。：]{0,16}|よろしく[^。：]{0,16}|здравствуйте[\p{L} ,]{0,20}|что делать[^.:]{0,20}|(?:заранее )?спасибо[^.:]{0,30}|помогите[^.:]{0,20}/u,
    ).source
  })[\\s.!?,;:)。！？]*$`,
  'iu',
);

/** A text without its surroundings; as it is where nothing else would be left. */
export function withoutSurroundings(text: string): string {
  const lines = text.split('\n');
  const bare = [quoted, stamped].reduce(withoutMarks, lines);
  const isFrame = (line: string) => frame.test(line) && !frameOfMail.test(line);
  const isSource = (line: string, before = '') =>
    sourceBehind.test(before) && isFrame(before) && /^\s{4}/.test(line) && !frameOfMail.test(line);
  const kept = bare.filter(
    (line, at) => !(isOfMachine(line) || isCourtesy(line) || isFrame(line) || isSource(line, bare[at - 1])),
  );
  return kept.some((line) => /[\p{L}\d]/u.test(line)) ? kept.join('\n') : text;
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

function isCourtesy(line: string): boolean {
  return line.length <= 100 && courtesy.test(line) && !telling.test(line);
}
