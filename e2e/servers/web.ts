import type http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { portOf } from './ports';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** Pages by host and path: `autoconfig.example.test/mail/config-v1.1.xml`. A text is answered with 200. Anything else is 404. */
export type Pages = Record<string, string | Answer>;

export type Web = {
  port: number;
  /** What was asked so far, as `host/path?query`. */
  asked: string[];
  /** Connections there have been so far. */
  accepted: () => number;
  stop: () => Promise<void>;
};

/** An https server for any number of names. `pages` may change while it runs. */
export async function startWeb(options: {
  key: string;
  cert: string;
  pages: Pages;
  address?: string;
  port?: number;
}): Promise<Web> {
  const { key, cert, pages, address = '127.0.0.1', port = 0 } = options;
  const asked: string[] = [];
  const open = new Set<Socket>();
  let accepted = 0;
  const server = https.createServer({ key, cert }, (request, response) => {
    const { host = '' } = request.headers;
    asked.push(`${host}${request.url}`);
    const page = pages[`${host}${request.url?.split('?')[0]}`];
    if (page === undefined) return response.writeHead(404).end();
    if (typeof page === 'string') return response.writeHead(200, { 'content-type': 'text/xml' }).end(page);
    page(request, response);
  });
  server.on('connection', (socket: Socket) => {
    accepted += 1;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((listening, taken) => {
    server.once('error', taken);
    server.listen(port, address, listening);
  });
  return {
    port: portOf(server),
    asked,
    accepted: () => accepted,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** A page that says: look there. */
export function redirect(to: string, status = 302): Answer {
  return (_request, response) => void response.writeHead(status, { location: to }).end();
}

/** A page of settings in Thunderbird’s form. `smtp` are the outgoing servers, in XML. */
export function configPage(domain: string, smtp: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="${domain}"><domain>${domain}</domain><displayName>Example &amp; Co</displayName>
<incomingServer type="imap"><hostname>imap.${domain}</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
${smtp}</emailProvider></clientConfig>`;
}

/** One outgoing server of such a page. */
export function outgoing(host: string, port: number, socketType: string, more = ''): string {
  return `<outgoingServer type="smtp"><hostname>${host}</hostname><port>${port}</port><socketType>${socketType}</socketType>${more}</outgoingServer>`;
}
