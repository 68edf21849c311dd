import { readFileSync } from 'node:fs';

const everyMs = 500;

/**
 * Runs `end` once when npm, which started this process, is gone without a word: whoever ends npm alone (a service manager,
 * a container) does not reach what it started. Without npm nothing is watched, so that a server may outlive its terminal.
 */
export function onParentGone(end, env = process.env) {
  if (!env.npm_lifecycle_event) return;
  const first = starters();
  let changed = 0;
  const watch = setInterval(() => {
    // one look that came to nothing is no reason to end
    changed = starters() === first ? 0 : changed + 1;
    if (changed < 2) return;
    clearInterval(watch);
    end();
  }, everyMs);
  watch.unref();
}

/** The parent and, where it is the shell that npm put in between and the system tells, who started that. */
function starters() {
  const parent = process.ppid;
  try {
    const [, option] = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0');
    if (option !== '-c') return `${parent}`;
    const [, above] = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8')) ?? [];
    return `${parent} ${above}`;
  } catch {
    return `${parent}`;
  }
}
