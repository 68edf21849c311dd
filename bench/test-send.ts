import { type Contender, contenders, type Errand, startOfSwaks, swaksIsReady } from './contenders';
import { startDelayProxy } from './delay-proxy';
import { times } from './goals';
import { median } from './numbers';

/** How often each is measured; the median counts. */
const rounds = 9;

/** The ports of a server, and who may send there. */
export type Site = Omit<Errand, 'port' | 'encryption'> & { submission: number; submissions: number };

/** One message from one address to itself: ours beside all others, at a round trip of 0 and of 50 ms. One row each. */
export async function testSend({ submission, submissions, ...who }: Site) {
  const swaks = await swaksIsReady();
  if (!swaks) console.log('Without swaks: apt-get install swaks libnet-ssleay-perl');
  const names: Contender[] = ['sendwell', 'raw sockets', 'nodemailer'];
  if (swaks) names.push('swaks');
  const rows = [];
  for (const roundTripMs of [0, 50]) {
    for (const encryption of ['starttls', 'tls'] as const) {
      const proxy = await startDelayProxy(encryption === 'tls' ? submissions : submission, roundTripMs);
      const took = await compare({ ...who, port: proxy.port, encryption }, names);
      await proxy.stop();
      rows.push({
        'round trip': `${roundTripMs} ms`,
        port: encryption === 'tls' ? '465 SSL/TLS' : '587 STARTTLS',
        'Sendwell, ms': Math.round(took.sendwell),
        'raw sockets, ms': Math.round(took['raw sockets']),
        'nodemailer, ms': Math.round(took.nodemailer),
        'swaks, ms': Math.round(took.swaks),
        '× raw': times(took.sendwell / took['raw sockets'], roundTripMs ? 1.1 : undefined),
        '× nodemailer': times(took.sendwell / took.nodemailer),
        '× swaks': times(took.sendwell / took.swaks, roundTripMs ? 0.65 : undefined),
        '× swaks without its start': times(took.sendwell / (took.swaks - took.starting)),
      });
    }
  }
  return rows;
}

/** Turns about, so that a busy machine is as busy for each. Medians, in milliseconds. */
async function compare(errand: Errand, names: Contender[]) {
  const took: Record<Contender | 'starting', number[]> = {
    sendwell: [],
    'raw sockets': [],
    nodemailer: [],
    swaks: [],
    starting: [],
  };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ms = await contenders[name](errand);
      // the first round warms up
      if (round > 0) took[name].push(ms);
    }
    if (names.includes('swaks')) took.starting.push(await startOfSwaks());
  }
  const { sendwell, nodemailer, swaks, starting } = took;
  return {
    sendwell: median(sendwell),
    'raw sockets': median(took['raw sockets']),
    nodemailer: median(nodemailer),
    swaks: median(swaks),
    starting: median(starting),
  };
}
