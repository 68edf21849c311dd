import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { type LabelledText, readLabelledTexts } from './labelled-texts';

/** Texts of our own wording, of every cause and of many kinds. */
const { rows } = readLabelledTexts(
  readFileSync(fileURLToPath(new URL('texts-for-test.jsonl', import.meta.url)), 'utf8'),
);

const isRight = ({ cause, also_ok }: LabelledText, text: string) =>
  [cause, ...(also_ok ?? [])].includes(explainText(text).problem);
const alone = rows.filter((row) => isRight(row, row.text));
const eachLine = (text: string, mark: string) => text.replace(/^/gm, mark);

it.each<[string, (text: string) => string]>([
  ['thanks', (text) => `${text}\n\nAny ideas? Thanks in advance!`],
  ['an opening', (text) => `Hi all,\n\nI get this error when I try to send a mail:\n\n${text}`],
  ['German around it', (text) => `Guten Tag, beim Senden kommt:\n${text}\nWas kann ich tun?`],
  ['Chinese around it', (text) => `发送邮件时报错如下：\n${text}\n请问怎么解决？`],
  ['a signature', (text) => `${text}\n\nSent from my iPhone`],
  [
    'the form of a project',
    (text) => `**Environment**\n- OS: Debian 12\n- Docker: yes\n- Database: MySQL 8\n\n${text}`,
  ],
  [
    'frames of Node.js',
    (text) => `${text}\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
  ],
  [
    'frames of Java',
    (text) =>
      `${text}\n\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)`,
  ],
  [
    'frames of PHP',
    (text) => `${text}\n#0 /var/www/html/app/Jobs/Run.php(52): App\\Jobs\\Run->handle()\n#1 {main}`,
  ],
  [
    'frames of Python',
    (text) =>
      `Traceback (most recent call last):\n  File "/app/core.py", line 33, in deliver\n    handler(item)\n${text}`,
  ],
  ['marks of a quoted mail', (text) => eachLine(`it says:\n${text}`, '> ')],
  ['times of a log', (text) => eachLine(`begin\n${text}`, '2026-03-04 12:01:22 [INFO] ')],
  [
    'addresses of other people',
    (text) => text.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, 'relay.denied@full-quota-limits.example.net'),
  ],
])('%s change nothing of a cause', (_, report) => {
  const misses = alone.filter((row) => !isRight(row, report(row.text)));
  // a text that is no failure, or one of a few words, may be another matter beside others
  expect(misses.length, misses.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(1);
});
