import { createInterface } from 'node:readline';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';

const flags = new Set(process.argv.slice(2));

/** Everything on standard input, as text; what comes after 4 MB is not read. */
async function everything(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const piece of process.stdin) {
    text += piece;
    if (text.length > 4_000_000) break;
  }
  return text;
}

async function lineByLine(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const { problem, confidence, also } = explainText(text);
    console.log(JSON.stringify({ id, problem, confidence, also }));
  }
}

async function one(): Promise<void> {
  const judged = explainText(await everything());
  if (flags.has('--json')) return console.log(JSON.stringify(judged));
  const t = translatorFor('en');
  console.log(`${t(`problems.causes.${judged.problem}.title`)}   [${judged.problem}, ${judged.confidence}]`);
  console.log(`\n${t(`problems.causes.${judged.problem}.meaning`)}\n`);
  for (const step of t(`problems.causes.${judged.problem}.steps`).split('\n')) console.log(`- ${step}`);
  if (judged.also.length > 0) {
    console.log(`\n${t('problems.box.also')}`);
    for (const code of judged.also) console.log(`- ${t(`problems.causes.${code}.title`)}   [${code}]`);
  }
}

await (flags.has('--jsonl') ? lineByLine() : one());
