import type net from 'node:net';
import { freePorts } from './ports';
import { type Listener, listen } from './sockets';

/** The first words of servers that are not outgoing mail servers. */
export const banners = {
  imap: '* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE STARTTLS AUTH=PLAIN] Dovecot ready.\r\n',
  pop3: '+OK Dovecot ready.\r\n',
  ssh: 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u7\r\n',
  ftp: '220 (vsFTPd 3.0.3)\r\n',
  telnet: '\u00ff\u00fd\u0018\u00ff\u00fd\u0020Welcome to router\r\nlogin: ',
} as const;

/** Says one thing when a client connects, then listens without a word. */
export function startBanner(kind: keyof typeof banners, port = 0): Promise<Listener> {
  return listen((socket) => {
    socket.write(Buffer.from(banners[kind], 'latin1'));
    socket.resume();
  }, port);
}

/** Waits for the client to speak, as web servers do, and answers anything with 400. */
export function startHttp(port = 0): Promise<Listener> {
  const body = '<html><head><title>400 Bad Request</title></head></html>';
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nContent-Length: ${body.length}`;
  return listen((socket) => {
    socket.once('data', () => socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`));
  }, port);
}

/** Accepts connections and never says a word. */
export function startSilent(port = 0): Promise<Listener> {
  return listen((socket) => socket.resume(), port);
}

/** Hangs up as soon as somebody connects. */
export function startHangUp(port = 0): Promise<Listener> {
  return listen((socket) => socket.end(), port);
}

/** Never stops talking: one line after another as fast as the client takes them, each `lineBytes` long, without a line end if `endless`. */
export function startFlood(options: { lineBytes: number; endless?: boolean }, port = 0): Promise<Listener> {
  const line = Buffer.from(`220-${'x'.repeat(options.lineBytes)}${options.endless ? '' : '\r\n'}`);
  return listen((socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(line));
    };
    socket.on('drain', pour);
    socket.resume();
    pour();
  }, port);
}

/** Says a text one byte at a time, `everyMs` apart. */
export function startDrip(text: string, everyMs: number, port = 0): Promise<Listener> {
  return listen((socket: net.Socket) => {
    const bytes = [...Buffer.from(text)];
    const timer = setInterval(() => {
      const byte = bytes.shift();
      if (byte === undefined) clearInterval(timer);
      else socket.write(Buffer.from([byte]));
    }, everyMs);
    socket.once('close', () => clearInterval(timer));
    socket.resume();
  }, port);
}

/** A fatal TLS alert as a record of its own (RFC 8446 §6). */
export function tlsAlert(description: number): Buffer {
  return Buffer.from([21, 3, 3, 0, 2, 2, description]);
}

/** A mail server that says 220 to STARTTLS and answers the ClientHello with this. */
export function startAfterHello(say: Buffer | string, port = 0): Promise<Listener> {
  return listen((socket) => {
    socket.write('220 mx.example ESMTP\r\n');
    let promised = false;
    socket.on('data', (said) => {
      if (promised) return socket.end(say);
      promised = /^STARTTLS/i.test(String(said));
      return socket.write(promised ? '220 go\r\n' : '250-mx.example\r\n250 STARTTLS\r\n');
    });
  }, port);
}

/** A port of 127.0.0.1 on which nobody listens: connecting is refused. */
export async function refusedPort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}
