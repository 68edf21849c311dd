import { any } from '@/lib/problems/vocabulary/any';

const declaration = any(
  /#include|import \S|from \S{1,60} import|export (?:const|function|class)|(?:const|let|var) \w+ ?=|def \w+ ?\(/,
  /class \w+ ?(?:[:({]|extends|implements|$)|(?:async )?function\b ?\w{0,30} ?\(/,
  /return\b(?! (?:code|address|path|receipt|value|to\b))/,
  /(?:public|private) (?:static |void |class |final |async |\w+ \w+ ?[=({;])/,
);
const branch = /\}? ?(?:else )?if ?\(|for ?\(|while ?\(/;
const markup = /<\/?(?:form|input|script|button|template)\b/;
const query = /select .{1,80} from |insert into |update \S{1,60} set /;
const call = /[\w.]+ = \S|[\w.]+\([^()\u3000-\u9fff]{0,80}\)(?:\.\w+\([^()]{0,80}\)){0,5};?\s*$/;
const brackets = /[{}()\];][{}()\];\s]*$/;
/** A line of a program's source, and not of what it prints. */
const statement = new RegExp(
  `^\\s*(?:${any(declaration, branch, markup, query, call, brackets).source})`,
  'i',
);
/** What a program prints of a failure. */
const printed =
  /exception|traceback|(?<!new )error\b(?!\()|\berrno\b|[45]\d\d[ -]#?[45]\.\d{1,3}\.\d|fail|unable|(?<!econn)refused|denied|timed? ?out|exceeded|\bhangs?\b|disabled for|been disabled|エラー|错误|失败|ошибк|fehler\b|erreur/i;

/** A sentence that a program is to print. */
const sentence = /\b(?:print\w*|echo|log\w*|warn\w*|error|info|alert)\(\s*f?["'`][^"'`]{25,}/i;

/** A failure that a program is to deal with: what it prints then, it has not printed. */
const dealing =
  /^\s*(?:\}? ?(?:else )?if ?\(|if \S.{0,80}:\s*$|\}? ?catch ?\([^()]{0,80}\)|except\b[^:]{0,80}:|case \S{1,60}:)/i;
const raising = /^\s*(?:raise\b|throw\b|pass\s*$|try ?[:{]|\}? ?else ?[:{]|finally|switch ?\()/;
/** A sentence in quotation marks, or what is asked of an error. */
const literal = /\berr(?:or)?\.\w+|(["'`])(?:(?!\1)[^\\\n]|\\.){0,300}\1/g;

/** Whether every line of a pasted text is a program's source. What a program printed is something else. */
export function isSource(text: string): boolean {
  const lines = text.split(/\r?\n|(?<=\);) /).filter((line) => line.trim());
  if (lines.length === 0) return false;
  if (lines.some((line) => dealing.test(line)))
    return (
      lines.every((line) => statement.test(line) || dealing.test(line) || raising.test(line)) &&
      lines.every((line) => !printed.test(line.replace(dealing, ' ').replace(literal, ' ')))
    );
  return !printed.test(text) && !sentence.test(text) && lines.every((line) => statement.test(line));
}
