import { createInterface } from 'node:readline';
import { explainText } from '@/lib/problems/text/explain-text';
import { textWords } from '@/lib/problems/text-words';
import { defaultLocale } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { endOnClosedPipe } from './closed-pipe';
import { whoLine } from './print-verdict';

/** What comes after this many characters on standard input is not read. */
const longestInput = 4_000_000;

const flags = process.argv.slice(2);
endOnClosedPipe();

async function everything(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const piece of process.stdin) {
    text += piece;
    if (text.length > longestInput) break;
  }
  return text;
}

/** A line in, a line out, in the same order. A line that is no `{"id","text"}` is named on standard error and left out. */
async function lineByLine(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const read = parsed(line);
    if (!read) {
      console.error(`line ${number}: not {"id","text"}`);
      process.exitCode = 2;
      continue;
    }
    const { problem, confidence, also } = explainText(read.text);
    console.log(JSON.stringify({ id: read.id, problem, confidence, also }));
  }
}

function parsed(line: string): { id: unknown; text: string } | null {
  try {
    const { id, text } = JSON.parse(line) as { id: unknown; text: unknown };
    return typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}

async function one(): Promise<void> {
  const text = await everything();
  const judged = explainText(text);
  if (flags.includes('--json')) return console.log(JSON.stringify(judged));
  const t = translatorFor(defaultLocale);
  const { problem, confidence, also } = judged;
  const { title, meaning, who, steps, remarks, asides, forIt } = textWords(text, judged, t, new Date());
  if (problem !== 'unknown') console.log(t(`problems.box.${confidence}`));
  console.log(`${title} [${problem}]\n\n${meaning}\n`);
  if (who.length > 0) console.log(`${whoLine(who, t)}\n`);
  for (const each of [...steps, ...remarks]) console.log(`- ${each}`);
  for (const { about, words } of asides) console.log(`\n${about}\n${words.join('\n')}`);
  if (forIt) console.log(`\n${t('problems.box.forIt')}\n${forIt}`);
  if (also.length > 0) {
    console.log(`\n${t(confidence === 'sure' ? 'problems.box.alsoSure' : 'problems.box.also')}`);
    for (const code of also) console.log(`- ${t(`problems.causes.${code}.title`)} [${code}]`);
  }
}

if (flags.some((flag) => flag !== '--json' && flag !== '--jsonl')) {
  console.error('explain [--json | --jsonl] < text');
  process.exit(2);
}
await (flags.includes('--jsonl') ? lineByLine() : one());
