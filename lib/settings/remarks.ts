import type { Notice } from './notice';
import { pairNotice } from './pair';
import { readPort } from './port';
import { readServer } from './server';
import type { Encryption } from './settings';

type Typed = { host: string; port: string; encryption: Encryption | ''; domain?: string | undefined };

/** All that there is to say about a server, a port and an encryption as they are typed. Knows every provider; never throws. */
export function remarksOn({ host, port: portText, encryption, domain }: Typed): {
  host: Notice[];
  port: Notice[];
} {
  const server = readServer(host, domain);
  const port = readPort(portText);
  const onHost = host.trim() && server.ok ? server.notices : [];
  if (!port.ok) return { host: onHost, port: [] };
  // one remark that brings its own port is enough
  const onPort = onHost.some((notice) => notice.use?.port) ? [] : port.notices;
  const pair = encryption ? pairNotice(port.port, encryption, server.ok ? server.host : undefined) : [];
  return { host: onHost, port: [...onPort, ...pair] };
}
