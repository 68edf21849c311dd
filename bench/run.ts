import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeCertificates } from '@/e2e/servers/certificates';
import { temporaryFolder } from '@/e2e/servers/folder';
import { startPostfix } from '@/e2e/servers/postfix';
import { type Contender, contenders, type Errand } from './contenders';
import { startDelayProxy } from './delay-proxy';

/** How often each is measured; the median counts. swaks is a program of its own: it counts with and without its start. */
const rounds = 9;
const roundTrips = [0, 50];
const execute = promisify(execFile);

const folder = await temporaryFolder();
const certificates = await makeCertificates(join(folder.path, 'certificates'));
const postfix = await startPostfix({ folder: join(folder.path, 'postfix'), certificates });
try {
  const ca = await readFile(certificates.ca, 'utf8');
  const swaks = await swaksIsReady();
  if (!swaks) console.log('Without swaks: apt-get install swaks libnet-ssleay-perl');
  const names: Contender[] = swaks ? ['sendwell', 'raw sockets', 'swaks'] : ['sendwell', 'raw sockets'];
  const starting = swaks ? await startOfSwaks() : Number.NaN;
  const rows = [];
  for (const roundTripMs of roundTrips) {
    for (const encryption of ['starttls', 'tls'] as const) {
      const proxy = await startDelayProxy(
        encryption === 'tls' ? postfix.submissions : postfix.submission,
        roundTripMs,
      );
      const errand = { port: proxy.port, encryption, ca, user: postfix.user, password: postfix.password };
      rows.push({
        'round trip': `${roundTripMs} ms`,
        encryption,
        ...(await compare(errand, names, starting)),
      });
      await proxy.stop();
    }
  }
  console.table(rows);
} finally {
  await postfix.stop();
  await folder.remove();
}

/** Turns about, so that a busy machine is as busy for each. */
async function compare(errand: Errand, names: Contender[], starting: number) {
  const times: Record<Contender, number[]> = { sendwell: [], 'raw sockets': [], swaks: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ms = await contenders[name](errand);
      // the first round warms up
      if (round > 0) times[name].push(ms);
    }
  }
  const [sendwell, raw, swaks] = [median(times.sendwell), median(times['raw sockets']), median(times.swaks)];
  return {
    'Sendwell, ms': Math.round(sendwell),
    'raw sockets, ms': Math.round(raw),
    '× raw sockets': (sendwell / raw).toFixed(2),
    ...(swaks > 0 && {
      'swaks, ms': Math.round(swaks),
      '× swaks': (sendwell / swaks).toFixed(2),
      '× swaks without its start': (sendwell / (swaks - starting)).toFixed(2),
    }),
  };
}

async function swaksIsReady(): Promise<boolean> {
  return execute('swaks', ['--support']).then(
    ({ stdout }) => stdout.includes('TLS supported'),
    () => false,
  );
}

async function startOfSwaks(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    await execute('swaks', ['--version']);
    times.push(performance.now() - began);
  }
  return median(times);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
