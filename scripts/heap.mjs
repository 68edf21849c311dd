import { spawnSync } from 'node:child_process';

/**
 * Megabytes that the objects of the server, and the new ones among them, may take before V8 thinks of collecting all of them. By
 * itself it begins far lower, and a collection in a burst of checks throws away code that was compiled for the burst before.
 */
const roomy = ['--initial-old-space-size=256', '--min-semi-space-size=16'];

/** Flags of Node for a process that runs checks; none where this Node does not know them, as it would not start. */
export function heapFlags() {
  const { status } = spawnSync(process.execPath, [...roomy, '--version'], { stdio: 'ignore' });
  return status === 0 ? roomy : [];
}
