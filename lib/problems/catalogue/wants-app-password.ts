import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { Judgement } from './judgement';

/** Whether mail programs sign in at this server by an app password, and never by the password of the mailbox. */
export function wantsAppPassword(host: string): boolean {
  const ways = providerOfHost(host)?.provider.signIn.map(({ way }) => way) ?? [];
  return ways.includes('app-password') && !ways.includes('password');
}

/** The same for words that are true at such servers alone, or everywhere else. `unseen`: no server is known. */
export function appPasswordAt(host: string | undefined): 'yes' | 'no' | 'unseen' {
  if (!host) return 'unseen';
  return wantsAppPassword(host) ? 'yes' : 'no';
}

/** A password turned down at such a server, where it is not sure what was meant: it may be one that is not for programs. */
export function orAppPassword(judged: Judgement, host: string | undefined): Judgement {
  const { problem, confidence, also } = judged;
  const leavesRoom = problem === 'auth-bad-credentials' && confidence !== 'sure';
  if (!leavesRoom || host === undefined || !wantsAppPassword(host)) return judged;
  return { ...judged, also: [...new Set<Judgement['problem']>(['auth-app-password-required', ...also])] };
}
