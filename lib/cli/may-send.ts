import type { Environment } from '@/lib/process/environment';
import { trustMeans } from '@/lib/trust/means';
import { judgeTrust } from '@/lib/trust/trust';
import type { Arguments } from './arguments';

/**
 * Why the password is not sent, as a key of `cli.trust` and the server that the name looks like; null where it may be sent, or
 * nothing secret will be. Asked before the password is read.
 */
export async function whyNotSend(
  { settings, address, username, confirmedHost, fromStdin }: Arguments,
  env: Environment,
): Promise<{ why: 'stranger' | 'lookalike'; like: string } | null> {
  if (!fromStdin || !address || settings.encryption === 'none') return null;
  const trust = await judgeTrust({ host: settings.host, address, username, confirmedHost }, trustMeans(env));
  return trust.trusted ? null : { why: trust.why, like: trust.like ?? '' };
}
