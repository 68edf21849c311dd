import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { explainText } from '@/lib/problems/text/explain-text';
import type { Aside } from '@/lib/problems/words/asides';
import { textWords } from '@/lib/problems/words/text-words';
import { defaultLocale } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { endOnClosedPipe } from './closed-pipe';
import { decoded } from './explain-input';
import { whoLine } from './print-verdict';

/** What comes after this many characters on standard input is not read. */
const longestInput = 4_000_000;

const t = translatorFor(defaultLocale);
endOnClosedPipe();

async function everything(): Promise<string> {
  let text = '';
  for await (const piece of decoded(process.stdin)) {
    text += piece;
    if (text.length > longestInput) break;
  }
  return text;
}

/** A line in, a line out, in the same order. A line that is no `{"id","text"}` is named on standard error and left out. */
async function lineByLine(): Promise<void> {
  let number = 0;
  let lines = 0;
  const input = Readable.from(decoded(process.stdin));
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    lines += 1;
    const read = parsed(line);
    if (!read) {
      console.error(t('cli.explain.wrongLine', { number: String(number) }));
      process.exitCode = 2;
      continue;
    }
    const { problem, confidence, also } = explainText(read.text);
    console.log(JSON.stringify({ id: read.id, problem, confidence, also }));
  }
  if (lines === 0) sayNothingCame();
}

function sayNothingCame(): void {
  console.error(t('cli.explain.nothing'));
  process.exitCode = 2;
}

function parsed(line: string): { id: unknown; text: string } | null {
  try {
    const { id, text } = JSON.parse(line) as { id: unknown; text: unknown };
    return typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}

async function one(asJson: boolean): Promise<void> {
  const text = await everything();
  if (!text.trim()) return sayNothingCame();
  const judged = explainText(text);
  if (asJson) return console.log(JSON.stringify(judged));
  const { problem } = judged;
  const {
    sureness,
    title,
    meaning,
    who,
    steps,
    remarks,
    asides,
    forIt,
    ofCause,
    others,
    othersLabel,
    read,
    settingsRead,
    partRead,
  } = textWords(text, judged, t, new Date());
  if (sureness) console.log(sureness);
  console.log(`${title} [${problem}]\n\n${meaning}\n`);
  if (partRead) console.log(`${t('problems.box.partRead')}\n`);
  if (read) console.log(`${t('problems.box.read')} ${read}\n`);
  if (settingsRead) console.log(`${settingsRead}\n`);
  if (who.length > 0) console.log(`${whoLine(who, t)}\n`);
  for (const each of [...steps, ...remarks]) console.log(`- ${each}`);
  for (const aside of asides) printAside(aside);
  if (forIt) console.log(`\n${t('problems.box.forIt')}\n${forIt}`);
  if (others.length > 0) console.log(`\n${othersLabel}`);
  for (const other of others) console.log(`- ${other.title} [${other.problem}]`);
  if (ofCause && problem !== 'unknown')
    console.log(`\n${t('cli.explain.more', { more: t('problems.box.more'), problem })}`);
}

/** What articles claim has a line of its own, marked as that. */
function printAside({ about, claim, words }: Aside): void {
  console.log(`\n${about}`);
  if (claim) console.log(`${t('problems.box.claim')} ${claim}`);
  for (const paragraph of words) console.log(claim ? `${t('problems.box.fact')} ${paragraph}` : paragraph);
}

function readArguments(): { json: boolean; jsonl: boolean; help: boolean } | null {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.json && values.jsonl) return null;
    return { json: values.json === true, jsonl: values.jsonl === true, help: values.help === true };
  } catch {
    return null;
  }
}

const wanted = readArguments();
if (!wanted) {
  console.error(t('cli.explain.usage'));
  process.exit(2);
}
if (wanted.help) console.log(t('cli.explain.usage'));
else await (wanted.jsonl ? lineByLine() : one(wanted.json));
