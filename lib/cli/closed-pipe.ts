/**
 * Ends this program quietly where nobody reads its output any more, as `| head -3` does (EPIPE). To be called before
 * anything is written. The exit code is that of a program ended by SIGPIPE: 128 and the number of the signal.
 */
export function endOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(141);
  });
}
