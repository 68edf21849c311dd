/**
 * Ends a command in a way that was foreseen: `message` is the one line people read, `output` what a program
 * said that went wrong, shown above it where the line alone does not explain enough.
 */
export function trouble(message, output = '') {
  return Object.assign(new Error(message), { foreseen: true, output });
}

/** Shows why a command ends and returns its exit code. What was not foreseen is shown whole. */
export function explain(error, diskFull) {
  const spaceless = error?.code === 'ENOSPC';
  if (error?.output) process.stderr.write(`${error.output.trimEnd()}\n`);
  process.stderr.write(
    `${spaceless ? diskFull : error?.foreseen ? error.message : (error?.stack ?? error)}\n`,
  );
  return 1;
}

/** Whether what a program said comes down to a full disk (Node and npm: ENOSPC; Rust: os error 28). */
export function saysDiskFull(output) {
  return /ENOSPC|No space left on device|os error 28/i.test(output);
}
