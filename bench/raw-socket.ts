import net from 'node:net';
import tls from 'node:tls';

/** What is sent and to where. `ca` is PEM. */
type RawJob = { port: number; implicit: boolean; ca: string; user: string; password: string };

/**
 * Sends one message with nothing but sockets and the commands that are needed, MAIL, RCPT and DATA in one segment
 * (RFC 2920). No client that sends by DATA and keeps to the protocol takes fewer round trips. Resolves with milliseconds to
 * the receipt.
 */
export async function sendRaw({ port, implicit, ca, user, password }: RawJob): Promise<number> {
  const began = performance.now();
  const plain = net.connect({ port, host: '127.0.0.1', noDelay: true });
  let line = implicit ? await secure(plain, ca) : talk(plain);
  await line.read();
  if (!implicit) {
    await line.ask('EHLO bench.example\r\n');
    await line.ask('STARTTLS\r\n');
    line.leave();
    line = await secure(plain, ca);
  }
  await line.ask('EHLO bench.example\r\n');
  await line.ask(`AUTH PLAIN ${Buffer.from(`\0${user}\0${password}`).toString('base64')}\r\n`);
  await line.ask(`MAIL FROM:<${user}>\r\nRCPT TO:<${user}>\r\nDATA\r\n`, 3);
  await line.ask(`From: ${user}\r\nTo: ${user}\r\nSubject: bench\r\n\r\nHello\r\n.\r\n`);
  const took = performance.now() - began;
  line.end();
  return took;
}

type Line = {
  read: (replies?: number) => Promise<void>;
  ask: (text: string, replies?: number) => Promise<void>;
  leave: () => void;
  end: () => void;
};

const contexts = new Map<string, tls.SecureContext>();

function contextFor(ca: string): tls.SecureContext {
  const context = contexts.get(ca) ?? tls.createSecureContext({ ca, minVersion: 'TLSv1.2' });
  contexts.set(ca, context);
  return context;
}

function secure(plain: net.Socket, ca: string): Promise<Line> {
  return new Promise((resolve, reject) => {
    const secureContext = contextFor(ca);
    const socket = tls.connect({ socket: plain, servername: 'localhost', secureContext }, () =>
      resolve(talk(socket)),
    );
    socket.once('error', reject);
  });
}

/** Reads whole replies; one that begins with 4 or 5 ends the measurement. */
function talk(socket: net.Socket): Line {
  let text = '';
  let wake = () => {};
  const listen = (chunk: Buffer) => {
    text += chunk.toString('latin1');
    wake();
  };
  socket.on('data', listen);
  const read = async (replies = 1) => {
    for (let left = replies; left > 0; left -= 1) {
      let reply = /^(?:\d{3}-.*\r\n)*(\d)\d\d .*\r\n/.exec(text);
      while (!reply) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        reply = /^(?:\d{3}-.*\r\n)*(\d)\d\d .*\r\n/.exec(text);
      }
      text = text.slice(reply[0].length);
      if (Number(reply[1]) > 3) throw new Error(reply[0]);
    }
  };
  return {
    read,
    ask: (words, replies) => {
      socket.write(words);
      return read(replies);
    },
    leave: () => socket.off('data', listen),
    end: () => socket.destroy(),
  };
}
