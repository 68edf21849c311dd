import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

const running = new Set();
const onWindows = process.platform === 'win32';
const killAfterMs = 5000;
/** One Ctrl-C may come twice, from the terminal and by way of npm. */
const sameMs = 1000;

/**
 * Starts a program in a process group of its own, so that it can be ended with everything it starts.
 * `ended` resolves with its exit code; `said()` is what it has printed so far, at most the last 200,000 characters.
 */
export function startChild(command, args, options = {}) {
  const { onOutput, ...rest } = options;
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: !onWindows, ...rest });
  let said = '';
  for (const name of ['stdout', 'stderr']) {
    child[name]?.on('data', (bytes) => {
      said = (said + bytes).slice(-200_000);
      onOutput?.(name, bytes);
    });
  }
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      said += `${error.message}\n`;
      running.delete(child);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
  return { ended, said: () => said };
}

/** Ends every program that still runs, with all that it started: asks first, insists after `patienceMs`. */
export async function endChildren(patienceMs = killAfterMs) {
  const children = [...running];
  const gone = Promise.all(children.map((child) => new Promise((resolve) => child.once('close', resolve))));
  for (const child of children) signalGroup(child, 'SIGTERM');
  const insist = setTimeout(killChildren, patienceMs);
  await gone;
  clearTimeout(insist);
}

/** Ends every program that still runs, at once. */
export function killChildren() {
  for (const child of running) signalGroup(child, 'SIGKILL');
}

/**
 * Runs `end` once when somebody presses Ctrl-C, asks the process to end, or closes the terminal, and `insist` when they do
 * so again.
 */
export function onInterrupt(end, insist = () => {}) {
  let begun = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (begun === 0) {
        begun = Date.now();
        end();
      } else if (Date.now() - begun > sameMs) insist();
    });
  }
}

function signalGroup(child, signal) {
  if (onWindows) {
    spawnSync('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // It has ended in the meantime.
    if (error.code !== 'ESRCH') throw error;
  }
}
