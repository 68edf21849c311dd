import { readFileSync } from 'node:fs';
import { messages } from './messages.mjs';

/** Ends the process with one line on stderr when this Node is older than package.json’s `engines` allows. */
export function exitIfTooOld() {
  const wanted = wantedVersion();
  if (compare(process.versions.node, wanted) >= 0) return;
  process.stderr.write(`${messages.nodeTooOld({ wanted, have: process.versions.node })}\n`);
  process.exit(1);
}

function wantedVersion() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return engines.node.replace('>=', '').trim();
}

/** Negative when version `a` comes before `b`; missing parts count as 0. */
function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left[at] || 0) - (right[at] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
