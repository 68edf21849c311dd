import { spawnSync } from 'node:child_process';

/**
 * Megabytes that the objects of the server, and the new ones among them, may take before V8 thinks of collecting all of them. By
 * itself it begins far lower, and a collection in a burst of checks throws away code that was compiled for the burst before.
 */
const roomy = ['--initial-old-space-size=256', '--min-semi-space-size=16'];

/**
 * Patterns are compiled when they are first used. By itself V8 interprets them at first, and goes on interpreting for ever those
 * that first met a text with letters beyond Latin-1 (a curly quote): a long log then takes ten times as long to read.
 */
const compiled = ['--no-regexp-tier-up'];

const flags = [...roomy, ...compiled];

/** Flags of Node for a process that runs checks; none where this Node does not know them, as it would not start. */
export function v8Flags() {
  const { status } = spawnSync(process.execPath, [...flags, '--version'], { stdio: 'ignore' });
  return status === 0 ? flags : [];
}
