import type net from 'node:net';

/** Lines of a socket, one at a time. `next` resolves with undefined when the connection is over. */
export type Lines = { next: () => Promise<string | undefined>; over: Promise<void>; detach: () => void };

/** Splits what comes in at line ends (CRLF or LF), as UTF-8. After `detach` the socket is paused and may be upgraded. */
export function readLines(socket: net.Socket): Lines {
  let rest = '';
  let ended = false;
  const ready: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  let finish = () => {};
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });

  const onData = (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const waiter = waiting.shift();
      if (waiter) waiter(line);
      else ready.push(line);
    }
  };
  const onEnd = () => {
    ended = true;
    finish();
    for (const waiter of waiting.splice(0)) waiter(undefined);
  };
  socket.on('data', onData);
  socket.once('end', onEnd);
  socket.once('close', onEnd);

  return {
    next: async () => {
      const line = ready.shift();
      if (line !== undefined || ended) return line;
      return new Promise((resolve) => waiting.push(resolve));
    },
    over,
    detach: () => {
      socket.pause();
      socket.off('data', onData);
      socket.off('end', onEnd);
      socket.off('close', onEnd);
    },
  };
}
