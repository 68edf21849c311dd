import type { Notice } from '@/lib/settings/notice';
import { readPort } from '@/lib/settings/port';
import type { Encryption } from '@/lib/settings/settings';
import { pairNotice } from './pair';
import { readServer } from './server';

type Typed = {
  host: string;
  port: string;
  encryption: Encryption | '';
  domain?: string | undefined;
  /** The server is to be a relay or smart host: port 25 and a mail exchanger may be right. */
  relay?: boolean;
};

/** All that there is to say about a server, a port and an encryption as they are typed. Knows every provider; never throws. */
export function remarksOn({ host, port: portText, encryption, domain, relay = false }: Typed): {
  host: Notice[];
  port: Notice[];
} {
  const server = readServer(host, domain, relay);
  const port = readPort(portText);
  const onHost = host.trim() && server.ok ? server.notices : [];
  if (!port.ok) return { host: onHost, port: [] };
  // one remark that brings its own port is enough
  const onPort = onHost.some((notice) => notice.use?.port) ? [] : port.notices;
  const odd = encryption ? pairNotice(port.port, encryption, server.ok ? server.host : undefined) : [];
  const pair = relay ? odd.filter(({ key }) => key !== 'settings.notices.pair-25') : odd;
  return { host: onHost, port: [...onPort, ...pair] };
}
