import type { Settings } from '@/lib/settings/settings';
import type { Judgement } from '../rules/match';

/** A connection that ended or stayed silent on 465 was most likely begun plain (RFC 8314 §3.3). */
export function wrongMode(whole: string, judged: Judgement, settings: Partial<Settings>): Judgement {
  const silent = judged.problem === 'server-closed-connection' || judged.problem === 'connect-timeout';
  if (!silent || settings.port !== 465 || settings.encryption === 'tls') return judged;
  const connected =
    !/ssl_connect|syscall\W{1,3}connect|connect e[a-z]{5,}|socket error|10060|connect to .{0,60}timed out|(?:failed|unable|could not|cannot) (?:to )?connect|连接.{0,60}超时|dial tcp|\[\d+\.\d+/.test(
      whole,
    );
  if (!connected) return judged;
  return {
    problem: 'tls-wrong-mode-plain-on-implicit-port',
    confidence: 'likely',
    also: [judged.problem, 'connect-timeout', 'server-closed-connection'],
  };
}
