import http from 'node:http';
import { portOf } from './ports';

export type Detour = Awaited<ReturnType<typeof startDetour>>;

/**
 * Two sites, each of another origin, through which a provider leads on: as Microsoft’s window leads on to that for personal accounts, and to
 * the own server of an organisation.
 */
export async function startDetour() {
  const seen: string[] = [];
  const servers = [await leadOn(seen), await leadOn(seen)];
  const origins = servers.map((server) => `http://127.0.0.1:${portOf(server)}`);
  return {
    origins,
    /** The origins at which somebody came by, in their order. */
    seen,
    /** An address that leads through both to `to`. */
    through: (to: string) =>
      origins.reduceRight((next, origin) => `${origin}/?${new URLSearchParams({ to: next })}`, to),
    stop: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

async function leadOn(seen: string[]): Promise<http.Server> {
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    seen.push(url.origin);
    response.writeHead(302, { location: url.searchParams.get('to') ?? '' }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}
