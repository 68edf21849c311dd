import nodemailer from 'nodemailer';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { startSilent } from '@/e2e/servers/strangers';
import { check } from '@/lib/check/check';
import { readOptions } from '@/lib/check/options';
import { encryptionLabelsFor } from '@/lib/outlook/encryption-labels';
import type { Settings } from '@/lib/settings/settings';
import { translatorFor } from '@/lib/text/translator';
import { startDelayProxy } from './delay-proxy';
import { times, within } from './goals';
import { median } from './numbers';
import type { Site } from './test-send';

/** Ports that do not answer as they should, a round trip of 50 ms away: how long it takes to say which change to make. */
export async function brokenPorts(site: Site) {
  const [submission, submissions] = await Promise.all([
    startDelayProxy(site.submission, 50),
    startDelayProxy(site.submissions, 50),
  ]);
  const [silent, hole] = await Promise.all([startSilent(), startBlackHole()]);
  const ask = (port: number) => changeNamed(port, site.ca, submission.port, submissions.port);
  const plain: number[] = [];
  for (let round = 0; round < 5; round += 1) plain.push(await ask(submissions.port));
  const [quiet, unanswered] = [await ask(silent.port), await ask(hole.port)];
  const theirs = await defaultOfNodemailer(submissions.port);
  await Promise.all([submission.stop(), submissions.stop(), silent.stop(), hole.stop()]);
  return [
    {
      'what is wrong': 'a plain beginning on port 465',
      'Sendwell, ms': Math.round(median(plain)),
      'nodemailer by default, ms': Math.round(theirs),
      goal: times(median(plain) / theirs, 0.05),
    },
    { 'what is wrong': 'a port that takes calls and says nothing', ...beside(quiet) },
    { 'what is wrong': 'a port where no call is answered', ...beside(unanswered) },
  ];
}

function beside(ms: number) {
  return { 'Sendwell, ms': Math.round(ms), goal: within(ms, 3_500, 'ms') };
}

/** Milliseconds until a verdict names a change that was tried. The two sound ports are its neighbours. */
async function changeNamed(port: number, ca: string, submission: number, submissions: number) {
  const settings: Settings = { host: 'localhost', port, encryption: 'starttls' };
  const ports = { [port]: port, [submission]: submission, [submissions]: submissions };
  const end = new AbortController();
  const began = performance.now();
  for await (const event of check({
    runId: 'b'.repeat(32),
    settings,
    options: {
      ...readOptions({ CHECK_NEIGHBOURS: `${submission}:starttls,${submissions}:tls` }),
      routes: [{ host: 'localhost', address: '127.0.0.1', ca, ports }],
    },
    signal: end.signal,
    t: translatorFor('en'),
    labels: encryptionLabelsFor(undefined),
  })) {
    const verdict = event.type === 'early' ? event.verdict : event.type === 'verdict' ? event : null;
    if (!verdict) continue;
    const took = performance.now() - began;
    end.abort();
    if (!verdict.change?.tested) throw new Error(`no tried change: ${JSON.stringify(verdict)}`);
    return took;
  }
  throw new Error('no verdict');
}

/** Until nodemailer's own `verify()` gives up, with all its usual times. */
async function defaultOfNodemailer(port: number): Promise<number> {
  const began = performance.now();
  const mailer = nodemailer.createTransport({ host: '127.0.0.1', port, secure: false });
  await mailer.verify().catch(() => {});
  mailer.close();
  return performance.now() - began;
}
