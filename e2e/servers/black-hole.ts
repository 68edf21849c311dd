import net from 'node:net';
import { Worker } from 'node:worker_threads';

/** A port of this machine where a call is neither taken nor turned away, as behind a firewall that drops it. */
export type BlackHole = { port: number; stop: () => Promise<void> };

/** Listens with the shortest queue, in a thread that then stands still: nobody is ever called in from the queue. */
const sleeper = `
  const { parentPort, workerData } = require('node:worker_threads');
  const server = require('node:net').createServer();
  server.listen({ ...workerData, backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });`;

/** Fills the queue of a port until the kernel leaves a call unanswered (Linux, tcp_abort_on_overflow off). */
export async function startBlackHole(host = '127.0.0.1', at = 0): Promise<BlackHole> {
  const worker = new Worker(sleeper, { eval: true, workerData: { host, port: at } });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const queue: net.Socket[] = [];
  for (let answered = true; answered && queue.length < 16; ) {
    const socket = net.connect({ port, host });
    queue.push(socket.on('error', () => {}));
    answered = await Promise.race([
      new Promise<boolean>((taken) => socket.once('connect', () => taken(true))),
      new Promise<boolean>((late) => setTimeout(() => late(false), 300)),
    ]);
  }
  return {
    port,
    stop: async () => {
      for (const socket of queue) socket.destroy();
      await worker.terminate();
    },
  };
}
