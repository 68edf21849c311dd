import { readFileSync } from 'node:fs';
import { measureAccuracy, readLabelledTexts } from '@/lib/problems/accuracy';
import { endOnClosedPipe } from './closed-pipe';

const [file] = process.argv.slice(2);
endOnClosedPipe();
if (!file) {
  console.error('accuracy FILE.jsonl: a file you give, one {"id","text","cause","also_ok"} a line');
  process.exit(2);
}

const { total, byCause, misses } = measureAccuracy(readLabelledTexts(readFileSync(file, 'utf8')));
for (const { row, problem, confidence } of misses) {
  const text = row.text.slice(0, 160).replaceAll('\n', ' ');
  console.log(`miss ${row.id}: is ${row.cause}, was read as ${problem} (${confidence}): ${text}`);
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(`\nright ${share(total.right, total.texts)} (${total.right} of ${total.texts})`);
console.log(`wrong though sure ${share(total.sureButWrong, total.texts)} (${total.sureButWrong})\n`);
for (const [cause, tally] of [...byCause].sort((a, b) => a[0].localeCompare(b[0]))) {
  console.log(
    `${cause.padEnd(44)}${String(tally.right).padStart(4)} of ${String(tally.texts).padStart(3)}   wrong though sure ${tally.sureButWrong}`,
  );
}
