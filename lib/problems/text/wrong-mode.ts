import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { Settings } from '@/lib/settings/settings';
import type { Judgement } from '../rules/match';

/** Who says one of these never had a connection. */
const unconnected =
  /ssl_connect|syscall\W{1,3}connect|connect e[a-z]{5,}|socket error|10060|connect to .{0,60}timed out|(?:failed|unable|could not|cannot) (?:to )?connect|连接.{0,60}超时|dial tcp|\[\d+\.\d+/;

/** JavaMail’s first words say “could not connect”; this number says that the greeting ended before it began. */
const endedBeforeGreeting = /response: ?-1\b/;

/**
 * A connection that ended or stayed silent on 465 was most likely begun plain (RFC 8314 §3.3): not where the text says that
 * SSL was set, and not at a server whose provider does not have that port.
 */
export function wrongMode(whole: string, judged: Judgement, settings: Partial<Settings>): Judgement {
  const silent = judged.problem === 'server-closed-connection' || judged.problem === 'connect-timeout';
  if (!silent || settings.port !== 465) return judged;
  const { host, encryption } = settings;
  if (encryption === 'tls' || (host !== undefined && lacksThePort(host, 465)))
    return {
      ...judged,
      also: judged.also.filter((code) => code !== 'tls-wrong-mode-plain-on-implicit-port'),
    };
  if (unconnected.test(whole) && !endedBeforeGreeting.test(whole)) return judged;
  return {
    problem: 'tls-wrong-mode-plain-on-implicit-port',
    confidence: 'likely',
    also: [judged.problem, 'connect-timeout', 'server-closed-connection'],
  };
}

/** Whether the provider of this very server lists other ports only. */
function lacksThePort(host: string, port: number): boolean {
  const listed = providerOfHost(host)?.provider.servers.filter((server) => server.host === host) ?? [];
  return listed.length > 0 && listed.every((server) => server.port !== port);
}
