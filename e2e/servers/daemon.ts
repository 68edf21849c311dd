import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from './programs';

/** Runs a program to its end. Throws with what it printed when it did not succeed. Its output goes to a file, not a pipe: a daemon it leaves behind keeps that open. */
export async function run(folder: string, program: string, args: string[], input = ''): Promise<void> {
  const log = join(folder, `${program}.out`);
  const child = start(program, args, log);
  // A program that ends without reading leaves a broken pipe; its exit code tells the story.
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const code = await ended(child);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${await readFile(log, 'utf8')}`);
}

/** Starts a program that stays in the foreground; it ends with this process. `stop` asks it to end and waits. */
export function keepRunning(folder: string, program: string, args: string[]): { stop: () => Promise<void> } {
  const child = start(program, args, join(folder, `${program}.out`));
  child.stdin?.on('error', () => {});
  child.stdin?.end();
  const endIt = () => child.kill('SIGTERM');
  process.once('exit', endIt);
  return {
    stop: async () => {
      process.off('exit', endIt);
      const end = ended(child);
      endIt();
      await end;
    },
  };
}

function start(program: string, args: string[], log: string): ChildProcess {
  const path = findProgram(program);
  if (!path) throw new Error(`${program} is not installed`);
  const out = openSync(log, 'a');
  try {
    return spawn(path, args, { stdio: ['pipe', out, out], cwd: '/' });
  } finally {
    closeSync(out);
  }
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
}
