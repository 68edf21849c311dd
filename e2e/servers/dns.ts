import dgram from 'node:dgram';
import net from 'node:net';
import * as packet from 'dns-packet';
import { portOf } from './ports';

/** One record of a name, without the name. */
export type Entry =
  | { type: 'A' | 'AAAA' | 'CNAME'; data: string }
  | { type: 'MX'; data: { preference: number; exchange: string } }
  | { type: 'SRV'; data: { priority: number; weight: number; port: number; target: string } }
  | { type: 'TXT'; data: string[] };

/** What a name is answered with. `servfail`, `silence`: instead of an answer; bytes: in the place of two records. */
export type Answers = Entry[] | 'servfail' | 'silence' | Buffer;

/** Names in lower case. Whatever is not in it does not exist (NXDOMAIN). */
export type Zone = Record<string, Answers>;

export const a = (data: string): Entry => ({ type: 'A', data });
export const cname = (data: string): Entry => ({ type: 'CNAME', data });
export const mx = (exchange: string, preference = 10): Entry => ({
  type: 'MX',
  data: { preference, exchange },
});
export const srv = (target: string, port: number, priority = 0, weight = 1): Entry => ({
  type: 'SRV',
  data: { priority, weight, port, target },
});
/** A text of any length: records hold it in pieces of 255 bytes. */
export const txt = (text: string): Entry => ({ type: 'TXT', data: text.match(/.{1,255}/gs) ?? [''] });

export type Dns = {
  /** `127.0.0.1:port`, as DNS_SERVERS takes it. */
  server: string;
  /** What was asked so far: `name TYPE`. */
  asked: string[];
  stop: () => Promise<void>;
};

/** Bytes that an answer over UDP may have (as resolvers ask for it today); a longer one is cut, and asked for again over TCP. */
const longestDatagram = 1_200;

/** A name server on a free port of 127.0.0.1, over UDP and TCP, that knows `zone` and nothing else. The zone may change while it runs. */
export async function startDns(zone: Zone): Promise<Dns> {
  const asked: string[] = [];
  const reply = (query: Buffer): Buffer | null => {
    const { id = 0, questions = [] } = packet.decode(query);
    const [question] = questions;
    if (!question) return null;
    const name = question.name.toLowerCase();
    asked.push(`${name} ${question.type}`);
    const known = zone[name];
    if (known === 'silence') return null;
    const fault = known === undefined ? nxdomain : known === 'servfail' ? servfail : 0;
    const answers = Array.isArray(known) ? answersFor(zone, name, question.type) : [];
    const flags = packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | fault;
    const answer = packet.encode({ type: 'response', id, flags, questions, answers });
    if (!Buffer.isBuffer(known)) return answer;
    answer.writeUInt16BE(2, answerCount);
    return Buffer.concat([answer, known]);
  };

  const udp = dgram.createSocket('udp4');
  const open = new Set<net.Socket>();
  const tcp = net.createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    socket.on('data', (data) => {
      const answer = reply(data.subarray(2));
      if (!answer) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer.length);
      socket.write(Buffer.concat([length, answer]));
    });
  });
  udp.on('message', (query, from) => {
    const answer = reply(query);
    if (answer) udp.send(answer.length > longestDatagram ? cut(answer) : answer, from.port, from.address);
  });
  await new Promise<void>((listening) => tcp.listen(0, '127.0.0.1', listening));
  const port = portOf(tcp);
  await new Promise<void>((bound, taken) => {
    udp.once('error', taken);
    udp.bind(port, '127.0.0.1', bound);
  });
  return {
    server: `127.0.0.1:${port}`,
    asked,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise<void>((closed) => udp.close(closed)),
        new Promise<void>((closed) => tcp.close(() => closed())),
      ]);
    },
  };
}

const servfail = 2;
const nxdomain = 3;

/** Where in an answer the number of its records stands (RFC 1035 §4.1.1). */
const answerCount = 6;

/** The records of that type, and the other names that lead to them. A loop is answered as real servers do: with the loop. */
function answersFor(zone: Zone, name: string, type: string, depth = 0): packet.Answer[] {
  const known = zone[name];
  const entries = Array.isArray(known) ? known : [];
  const other = entries.find((entry) => entry.type === 'CNAME');
  if (other && type !== 'CNAME') {
    const next = depth < 8 ? answersFor(zone, String(other.data), type, depth + 1) : [];
    return [{ ...other, name, ttl: 60 } as packet.Answer, ...next];
  }
  return entries
    .filter((entry) => entry.type === type)
    .map((entry) => ({ ...entry, name, ttl: 60 }) as packet.Answer);
}

/** The head of an answer with the mark that it was cut, and nothing in it. */
function cut(answer: Buffer): Buffer {
  const { id = 0, flags = 0, questions = [] } = packet.decode(answer);
  return packet.encode({ type: 'response', id, flags: flags | packet.TRUNCATED_RESPONSE, questions });
}
