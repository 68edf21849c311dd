import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from '@/e2e/servers/certificates';
import { temporaryFolder } from '@/e2e/servers/folder';
import { startPostfix } from '@/e2e/servers/postfix';
import { brokenPorts } from './broken-ports';
import { times, within } from './goals';
import { manyChecks } from './many';
import { testSend } from './test-send';

const folder = await temporaryFolder();
const certificates = await makeCertificates(join(folder.path, 'certificates'));
const postfix = await startPostfix({ folder: join(folder.path, 'postfix'), certificates });
const [busy = 0] = loadavg();
if (busy > 1)
  console.log(`This machine is busy (${busy.toFixed(1)}): milliseconds are worth less than ratios.`);
try {
  const { submission, submissions, user, password } = postfix;
  const site = { submission, submissions, user, password, ca: await readFile(certificates.ca, 'utf8') };
  console.log('\nA test message through Postfix');
  console.table(await testSend(site));
  console.log('\nWhat is wrong is said, with a change that was tried');
  console.table(await brokenPorts(site));
  const { checks, raw, accepted, first, later, leftOpen } = await manyChecks();
  console.log('\n300 checks at once in one process, with sign-in, message and neighbours, 50 ms away');
  console.table([
    {
      'alone, ms': Math.round(checks.lone),
      'of 300: p95, ms': Math.round(checks.p95),
      '× alone': times(checks.p95 / checks.lone, 2),
      'raw sockets × alone': times(raw.p95 / raw.lone),
      'CPU each, ms': checks.cpu.toFixed(1),
      'raw sockets, ms': raw.cpu.toFixed(1),
      accepted: `${Math.round(accepted * 100)} % (goal 100: ${accepted === 1 ? 'met' : 'MISSED'})`,
      'objects each': kilobytes(later.live),
      'memory each': within((later.rss - later.young) / 1_000, 150, 'kB'),
      'with young generation': kilobytes(later.rss),
      'the first 300': `${kilobytes(first.live)}, ${kilobytes(first.rss - first.young)}, ${kilobytes(first.rss)}`,
      'sockets left open': within(leftOpen, 0, ''),
    },
  ]);
  // milliseconds are this machine’s; a check that was lost and a socket that stays are faults anywhere
  if (accepted < 1 || leftOpen > 0) process.exitCode = 1;
} finally {
  await postfix.stop();
  await folder.remove();
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000)} kB`;
}
