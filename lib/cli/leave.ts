/** Ends with this exit code when everything is written, without waiting for sockets or look-ups that are late. */
export function leave(code: number): void {
  process.exitCode = code;
  process.stderr.write('', () => process.stdout.write('', () => process.exit(code)));
}
