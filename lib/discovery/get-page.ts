import http from 'node:http';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { socketsPerHost } from '@/lib/smtp/budget';
import { connect } from '@/lib/smtp/connect';
import { readHost } from '@/lib/smtp/host';
import { createPlaces } from '@/lib/smtp/places';
import { stop } from '@/lib/smtp/stop';
import { withDeadline } from '@/lib/smtp/waiting';
import { controllerWithin } from '@/lib/smtp/within';
import type { DiscoveryOptions } from './options';
import { vettedTarget } from './vetted-target';

/** What a web server said. `text` is empty unless it said 200. `host`: who said it, after redirects. */
export type Page = { status: number; headers: http.IncomingHttpHeaders; text: string; host: string };

/** Redirects followed, bytes of a page, bytes of its head, and milliseconds for all of it. */
const mostRedirects = 3;
const mostBytes = 256 * 1024;
const mostHeadBytes = 16 * 1024;
const patience = 3_000;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Reads a page over https, in 3 seconds at most, with nothing that tells of a person. Each host on the way is looked up, judged
 * by the guard and dialled at the address that was judged; it has to show a good certificate for its name. Null for anything
 * that does not come to a whole page in UTF-8: which of them it was is not told.
 */
export async function getPage(
  url: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Page | null> {
  if (signal.aborted) return null;
  const end = controllerWithin(signal);
  const follow = async () => {
    let at: URL | null = acceptable(url);
    for (let hops = 0; at && hops <= mostRedirects; hops += 1) {
      const page = await getOne(at, options, end.signal);
      if (!page || !redirects.has(page.status)) return page;
      at = acceptable(page.headers.location ?? '', at);
    }
    return null;
  };
  try {
    return await withDeadline(follow(), patience, () => stop(stopCodes.timedOut), signal);
  } catch {
    return null;
  } finally {
    end.abort(stop(stopCodes.timedOut));
  }
}

/** Only https, at its usual port, at a name (in the one spelling that it is counted and blocked by), without a user name in it. */
function acceptable(text: string, base?: URL): URL | null {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return null;
  const host = readHost(url.hostname);
  if (host?.kind !== 'name') return null;
  url.hostname = host.name;
  return url;
}

async function getOne(url: URL, options: DiscoveryOptions, signal: AbortSignal): Promise<Page | null> {
  const target = await vettedTarget(url.hostname, options, 'page', signal);
  if (!target || target.route) return null;
  const race = {
    signal,
    places: createPlaces(socketsPerHost),
    urgent: true,
    reports: [],
    bothFamilies: false,
  };
  const { socket } = await connect(target, options.web?.port ?? 443, race);
  const secure = tls.connect({
    socket,
    servername: url.hostname,
    minVersion: 'TLSv1.2',
    ...(options.web && { ca: options.web.ca }),
  });
  try {
    const { headers, status, text } = await ask(url, secure, signal);
    return { headers, status, text, host: url.hostname };
  } finally {
    secure.destroy();
    socket.destroy();
  }
}

function ask(url: URL, socket: Socket, signal: AbortSignal): Promise<Omit<Page, 'host'>> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    const request = http.request({
      createConnection: () => socket,
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.hostname,
        accept: 'text/xml, application/xml',
        // a packed page could unpack to anything
        'accept-encoding': 'identity',
        connection: 'close',
      },
      maxHeaderSize: mostHeadBytes,
      signal,
    });
    request.once('error', reject);
    request.once('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      if (status !== 200) return resolve({ status, headers, text: '' });
      if ((headers['content-encoding'] ?? 'identity') !== 'identity') return reject(stop(stopCodes.flood));
      const pieces: Buffer[] = [];
      let bytes = 0;
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > mostBytes) response.destroy(stop(stopCodes.flood));
        else pieces.push(piece);
      });
      response.once('error', reject);
      response.once('close', () => reject(stop(stopCodes.closed)));
      response.once('end', () => {
        try {
          const decode = new TextDecoder('utf-8', { fatal: true });
          resolve({ status, headers, text: decode.decode(Buffer.concat(pieces)) });
        } catch (error) {
          reject(error);
        }
      });
    });
    request.end();
  });
}
