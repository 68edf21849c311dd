import { readFileSync } from 'node:fs';
import { explainText } from '@/lib/problems/text/explain-text';

type Row = { id: string; text: string; cause: string; also_ok?: string[] };
type Tally = { texts: number; right: number; sureButWrong: number };

const [file] = process.argv.slice(2);
if (!file) {
  console.error('accuracy FILE.jsonl: a file you give, one {"id","text","cause","also_ok"} a line');
  process.exit(2);
}

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Row);
const byCause = new Map<string, Tally>();
const total: Tally = { texts: 0, right: 0, sureButWrong: 0 };

for (const row of rows) {
  const { problem, confidence } = explainText(row.text);
  const right = problem === row.cause || (row.also_ok ?? []).includes(problem);
  const tally = byCause.get(row.cause) ?? { texts: 0, right: 0, sureButWrong: 0 };
  byCause.set(row.cause, tally);
  for (const each of [tally, total]) {
    each.texts += 1;
    each.right += right ? 1 : 0;
    each.sureButWrong += !right && confidence === 'sure' ? 1 : 0;
  }
  if (!right)
    console.log(
      `miss ${row.id}: is ${row.cause}, was read as ${problem} (${confidence}): ${row.text.slice(0, 160).replaceAll('\n', ' ')}`,
    );
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(`\nright ${share(total.right, total.texts)} (${total.right} of ${total.texts})`);
console.log(`wrong though sure ${share(total.sureButWrong, total.texts)} (${total.sureButWrong})\n`);
for (const [cause, tally] of [...byCause].sort((a, b) => a[0].localeCompare(b[0]))) {
  console.log(
    `${cause.padEnd(44)}${String(tally.right).padStart(4)} of ${String(tally.texts).padStart(3)}   wrong though sure ${tally.sureButWrong}`,
  );
}
