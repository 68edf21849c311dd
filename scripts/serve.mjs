import { buildIfNeeded, next } from './build.mjs';
import { endChildren, killChildren, onInterrupt, startChild } from './children.mjs';
import { installIfNeeded } from './install.mjs';
import { messages } from './messages.mjs';
import { onParentGone } from './parent.mjs';
import { addressToOpen, checkPortIsFree, placeToServe } from './port.mjs';
import { project } from './project.mjs';
import { explain, trouble } from './trouble.mjs';
import { v8Flags } from './v8-flags.mjs';

const answerWithinSeconds = 60;
/** How the server ends when its variables do not fit (lib/start/end-if-wrong.ts). */
const wrongSettings = 78;
/** A check ends by itself within 60 seconds, and who began it reads its end. */
const checksEndWithinMs = 65_000;
const explainAfterMs = 1_500;
/** Half of libuv’s threads may look names up (lib/smtp/look-up.ts). Four are usual, of which two slow names take all. */
const threads = '64';
const say = (line) => process.stdout.write(`${line}\n`);

/** `npm start`: installs and builds what has changed, serves, and ends everything it started on Ctrl-C, or when npm is gone, when the checks that run have ended. Never returns. */
export async function serve() {
  let interrupted = false;
  const end = async () => {
    if (interrupted) return;
    interrupted = true;
    const explain = setTimeout(() => say(messages.ending()), explainAfterMs);
    await endChildren(checksEndWithinMs);
    clearTimeout(explain);
    process.exit(0);
  };
  // nobody may read on, or the disk that takes the log be full: what is served stays served
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  onInterrupt(end, killChildren);
  onParentGone(end);
  try {
    const place = placeToServe(process.env);
    await checkPortIsFree(place);
    await installIfNeeded(say);
    await buildIfNeeded(say);
    await run(place);
  } catch (error) {
    if (interrupted) return;
    await endChildren();
    process.exit(explain(error, messages.diskFull()));
  }
}

/** Runs the server to its end. It speaks for itself once it has answered; before, only if it goes wrong. */
async function run(place) {
  let answered = false;
  let complaints = '';
  const serving = [next, 'start', '-H', place.host, '-p', String(place.port)];
  const server = startChild(process.execPath, [...v8Flags(), ...serving], {
    cwd: project,
    env: {
      UV_THREADPOOL_SIZE: threads,
      ...process.env,
      NODE_ENV: 'production',
      HOST: place.host,
      PORT: String(place.port),
    },
    onOutput: (name, bytes) => {
      if (answered) process[name].write(bytes);
      else if (name === 'stderr') complaints += bytes;
    },
  });
  const url = addressToOpen(place);
  const outcome = await Promise.race([
    server.ended.then(() => 'ended'),
    answers(url).then((yes) => (yes ? 'answered' : 'silent')),
  ]);
  if (outcome === 'silent') {
    throw trouble(messages.serverSilent({ seconds: answerWithinSeconds }), server.said());
  }
  if (outcome === 'answered') {
    answered = true;
    say(messages.ready({ url }));
    process.stderr.write(complaints);
  }
  if ((await server.ended) === wrongSettings) throw trouble(messages.settingsWrong(), complaints);
  throw trouble(messages.serverWrong(), answered ? '' : server.said());
}

async function answers(url) {
  const until = Date.now() + answerWithinSeconds * 1000;
  while (Date.now() < until) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((again) => setTimeout(again, 50));
  }
  return false;
}
