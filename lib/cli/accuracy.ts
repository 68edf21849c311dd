import { readFileSync } from 'node:fs';
import { measureAccuracy } from '@/lib/problems/accuracy/accuracy';
import { readLabelledTexts } from '@/lib/problems/accuracy/labelled-texts';
import { harmless } from '@/lib/settings/plain-text';
import { defaultLocale } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { endOnClosedPipe } from './closed-pipe';

const t = translatorFor(defaultLocale);
const [file, ...more] = process.argv.slice(2);
endOnClosedPipe();
if (!file || more.length > 0) {
  console.error(t('cli.accuracy.usage'));
  process.exit(2);
}

const { rows, wrongLines, unknownCauses } = readLabelledTexts(contentOf(file));
if (wrongLines.length + unknownCauses.length > 0) {
  for (const number of wrongLines) console.error(t('cli.accuracy.wrongLine', { number: String(number) }));
  for (const { number, cause } of unknownCauses)
    console.error(t('cli.accuracy.unknownCause', { number: String(number), cause: harmless(cause, 80) }));
  process.exit(2);
}

if (rows.length === 0) {
  console.error(t('cli.accuracy.empty', { file }));
  process.exit(2);
}

const { total, byCause, misses } = measureAccuracy(rows);
for (const { row, problem, confidence } of misses) {
  const text = row.text.slice(0, 160).replaceAll('\n', ' ');
  console.log(t('cli.accuracy.miss', { id: String(row.id), cause: row.cause, problem, confidence, text }));
}

const share = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
const figures = (right: string, texts: string, wrong: number) => ({ right, texts, wrong: String(wrong) });
console.log(
  `\n${t('cli.accuracy.total', {
    ...figures(String(total.right), String(total.texts), total.sureButWrong),
    share: share(total.right, total.texts),
    wrongShare: share(total.sureButWrong, total.texts),
  })}\n`,
);
for (const [cause, tally] of [...byCause].sort((a, b) => a[0].localeCompare(b[0]))) {
  const counted = figures(
    String(tally.right).padStart(4),
    String(tally.texts).padStart(3),
    tally.sureButWrong,
  );
  console.log(`${cause.padEnd(44)}${t('cli.accuracy.ofCause', counted)}`);
}

/** Ends with a sentence where there is nothing to read. */
function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    console.error(t('cli.accuracy.unreadable', { file: path }));
    return process.exit(2);
  }
}
