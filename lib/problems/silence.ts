import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from './codes';
import type { Judgement } from './rules/match';

const sure = (problem: ProblemCode): Judgement => ({ problem, confidence: 'sure', also: [] });
const likely = (problem: ProblemCode, also: ProblemCode[] = []): Judgement => ({
  problem,
  confidence: 'likely',
  also,
});

/** The connection ended, or nothing more came. */
export function bySilence(
  { settings }: Evidence,
  { stage, code, answered, command }: Failure,
): Judgement | null {
  if (stage === 'encrypt' && /ENOSTARTTLS|ETLS/.test(code ?? '')) return sure('starttls-not-offered');
  if (stage === 'encrypt' && !code && /STARTTLS/i.test(command ?? '')) return sure('starttls-not-offered');
  if (/CLOSED|ECONNRESET|EPIPE|ECONNECTION|ECONNABORTED|ESOCKET/.test(code ?? ''))
    return likely('server-closed-connection');
  const late =
    (stage === 'greet' && /^(?:EHLO|HELO)$/.test(command ?? '')) ||
    (stage === 'encrypt' && settings.encryption === 'starttls') ||
    stage === 'sign-in' ||
    stage === 'sender' ||
    stage === 'recipient' ||
    stage === 'message';
  if (late && /TIMEDOUT|TIMEOUT/.test(code ?? ''))
    return likely('server-temporary-failure', ['server-closed-connection']);
  if (answered === 'silent' || /TIMEDOUT|TIMEOUT/.test(code ?? '')) return likely('connect-timeout');
  if (answered === 'other') return likely('not-smtp-server');
  if (stage === 'encrypt' && /EPROTO|ERR_SSL|ETLS/.test(code ?? '')) return likely('tls-too-old');
  return null;
}
