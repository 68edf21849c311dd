import { fileURLToPath } from 'node:url';
import { times } from './goals';
import { loadChecks } from './load/checks';
import { loadPage } from './load/pages';
import { serveBuilt } from './load/serve-built';

/*
 * npm run load [-- SECONDS]: the pages beside a bare Next page in the same run, then 300 checks at once for a minute.
 * It ends with 1 where anything was lost, or where memory is not flat.
 */
const seconds = Number(process.argv[2] ?? 60);
const perPage = Math.max(2, Math.round(seconds / 10));
const settings = 'host=smtp.example.com&port=587&encryption=starttls&edition=classic-windows';
const pages = ['/', '/problems/cert-expired', `/setup/check?${settings}`, `/setup/outlook?${settings}`];

const bare = await serveBuilt(fileURLToPath(new URL('load/bare', import.meta.url)));
const least = await loadPage(bare.url, perPage);
await bare.stop();
process.stdout.write(`A bare Next page: ${least.rate.toFixed(0)} a second, p97.5 ${least.p97_5} ms\n\n`);

let lost = least.lost;
const site = await serveBuilt('.', { CHECK_REFERENCE: 'off' });
for (const path of pages) {
  const load = await loadPage(`${site.url}${path}`, perPage);
  lost += load.lost;
  const rate = (load.rate / least.rate).toFixed(2);
  const late = (load.p97_5 / Math.max(1, least.p97_5)).toFixed(2);
  process.stdout.write(`${path}\n  ${rate} x as many a second, p97.5 ${late} x, lost ${load.lost}\n`);
}
await site.stop();

const checks = await loadChecks(seconds);
lost += checks.lost;
const [before = 0, early = 0, , late = 0] = checks.kept;
const [most, growth] = [2, 1.25];
process.stdout.write(
  `\n300 checks at once for ${seconds} s: ${checks.done} done, lost ${checks.lost}, p95 ${(checks.p95 / checks.lone).toFixed(2)} x a lone check (${checks.lone.toFixed(0)} ms)\n` +
    `  memory: ${mebibytes(checks.highest)} at its highest; objects kept before and after each third: ${checks.kept.map(mebibytes).join(', ')}\n` +
    `  kept after the first third, x before: ${times(early / before, most)}; after the last, x the first: ${times(late / early, growth)}\n`,
);
const flat = early <= before * most && late <= early * growth;
process.exitCode = lost === 0 && flat ? 0 : 1;

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
