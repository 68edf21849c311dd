import net from 'node:net';
import { messages } from './messages.mjs';
import { trouble } from './trouble.mjs';

/** Where to serve, from PORT and HOST: 127.0.0.1:3000 unless told. Throws one clear line. */
export function placeToServe(env) {
  const text = env.PORT?.trim() || '3000';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw trouble(messages.portNotANumber({ port: text }));
  return { host: env.HOST?.trim() || '127.0.0.1', port };
}

/** Throws one clear line unless this process could listen there at this moment. */
export async function checkPortIsFree({ host, port }) {
  const code = await listeningFails(host, port);
  if (code === undefined) return;
  if (code === 'EADDRINUSE') {
    throw trouble(messages.portTaken({ port, next: port === 65535 ? 3000 : port + 1 }));
  }
  throw trouble(code === 'EACCES' ? messages.portNotAllowed({ port }) : messages.hostUnknown({ host }));
}

/** What to type in a browser. A server that listens everywhere is opened by this machine's own name for itself. */
export function addressToOpen({ host, port }) {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  return `http://${everywhere[host] ?? (net.isIPv6(host) ? `[${host}]` : host)}:${port}`;
}

function listeningFails(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
