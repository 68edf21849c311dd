import net from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { practiceAccount } from './account';
import type { KeyPair } from './authority';
import type { Behaviour, PretendReply } from './scenarios';

/** What a pretend server is made of. `deliver` gets each message it accepts. */
export type Pretend = {
  host: string;
  behaviour: Behaviour;
  certificate: KeyPair;
  deliver: (source: Uint8Array) => Promise<void>;
};

export type Listening = { port: number; stop: () => Promise<void> };

/** Larger than any message of a check, small enough for memory (bytes). */
const maxSize = 200_000;

/** Starts one pretend server on a free port of 127.0.0.1: `implicit` with TLS from the first byte, else with STARTTLS. */
export async function startPretendServer(pretend: Pretend, implicit: boolean): Promise<Listening> {
  if (pretend.behaviour.silent) return startSilent();
  const sockets = new Map<number, net.Socket>();
  const server = new SMTPServer(optionsFor(pretend, implicit, (port) => sockets.get(port)?.destroy()));
  // A client that hangs up is no news; its error must not end the process.
  server.on('error', () => {});
  server.server.on('connection', (socket: net.Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  const port = await listening(server.server, () => server.listen(0, '127.0.0.1'));
  return { port, stop: () => new Promise((done) => server.close(() => done())) };
}

function optionsFor(
  { host, behaviour, certificate, deliver }: Pretend,
  implicit: boolean,
  cutOff: (remotePort: number) => void,
): SMTPServerOptions {
  const { slowMs = 0 } = behaviour;
  /** Answers as the behaviour says, after the time it takes. */
  const answer = async (reply: PretendReply | undefined, done: (error?: Error | null) => void) => {
    await sleep(slowMs / 5);
    done(reply ? refusal(reply) : null);
  };
  return {
    name: host,
    banner: 'practice',
    secure: implicit,
    ...certificate,
    size: maxSize,
    disableReverseLookup: true,
    // The texts of the scenarios bring their own.
    hideENHANCEDSTATUSCODES: true,
    hideSTARTTLS: Boolean(behaviour.noStarttls) && !implicit,
    allowInsecureAuth: false,
    socketTimeout: 60_000,
    closeTimeout: 100,
    maxClients: 50,
    onConnect: async (_session, done) => {
      await sleep(slowMs);
      done(behaviour.greeting ? refusal(behaviour.greeting) : null);
    },
    onAuth: async ({ username, password }, _session, done) => {
      await sleep(slowMs / 5);
      const { address } = practiceAccount;
      const right = username?.toLowerCase() === address && password === practiceAccount.password;
      if (behaviour.signIn) done(refusal(behaviour.signIn));
      else if (right) done(null, { user: address });
      else
        done(refusal({ code: 535, text: '5.7.8 Error: authentication failed: wrong user name or password' }));
    },
    onMailFrom: ({ address }, _session, done) => {
      const other = { code: 553, text: `5.7.1 <${address}>: Sender address rejected: not owned by user` };
      const own = address.toLowerCase() === practiceAccount.address;
      return answer(behaviour.sender ?? (own ? undefined : other), done);
    },
    onRcptTo: ({ address }, _session, done) => {
      const other = { code: 550, text: `5.1.1 <${address}>: Recipient address rejected: User unknown` };
      const own = address.toLowerCase() === practiceAccount.address;
      return answer(behaviour.recipient ?? (own ? undefined : other), done);
    },
    onData: async (stream, session, done) => {
      const source = await buffer(stream);
      if (stream.sizeExceeded) return done(refusal({ code: 552, text: '5.3.4 Message too big' }));
      const kept = await deliver(source).then(
        () => true,
        () => false,
      );
      if (!kept) return done(refusal({ code: 451, text: '4.3.0 Message cannot be read' }));
      if (behaviour.hangUpAfterMessage) return cutOff(session.remotePort);
      await sleep(slowMs / 5);
      done(null, '2.0.0 Ok: kept in the practice mailbox');
    },
  };
}

function refusal({ code, text }: PretendReply): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

async function startSilent(): Promise<Listening> {
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    socket.resume();
  });
  const port = await listening(server, () => server.listen(0, '127.0.0.1'));
  const stop = async () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { port, stop };
}

/** The port a server got. It does not keep the process alive. */
function listening(server: net.Server, listen: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.unref();
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
    listen();
  });
}
