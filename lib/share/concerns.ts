import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { imitatedBy } from '@/lib/remarks/lookalike';
import type { Settings } from '@/lib/settings/settings';
import type words from '@/lib/text/en/share.json';

/** What would go wrong for colleagues, as a key of `share.check`. */
export type Concern = Extract<
  keyof (typeof words)['check'],
  'lookalike' | 'unencrypted' | 'certificate' | 'mode' | 'inside' | 'unreached' | 'fromHere' | 'other'
>;

const byProblem: Partial<Record<ProblemCode, Concern>> = {
  'dns-not-found': 'unreached',
  'connect-refused': 'unreached',
  'connect-timeout': 'unreached',
  'network-blocked': 'unreached',
  'cert-untrusted': 'certificate',
  'cert-name-mismatch': 'certificate',
  'cert-expired': 'certificate',
  'tls-wrong-mode-implicit-on-starttls-port': 'mode',
  'tls-wrong-mode-plain-on-implicit-port': 'mode',
  'starttls-not-offered': 'mode',
  // another computer may be let in
  'ip-blocklisted': 'fromHere',
  'helo-rejected': 'fromHere',
  'too-many-connections': 'fromHere',
  'rate-or-quota-limited': 'fromHere',
  'auth-blocked-by-policy': 'fromHere',
  'auth-too-many-attempts': 'fromHere',
};

/** What one check of the server says about all who will get the link. Empty: nothing would go wrong there. */
export function concernsOf(
  { host, encryption }: Pick<Settings, 'host' | 'encryption'>,
  verdict: Pick<Diagnosis, 'outcome' | 'problem'>,
  inside: boolean,
): Concern[] {
  const { outcome, problem } = verdict;
  const seen: Concern | null =
    outcome === 'refused' ? 'unreached' : problem ? (byProblem[problem] ?? 'other') : null;
  return [
    ...(imitatedBy(host) === null ? [] : (['lookalike'] as const)),
    ...(encryption === 'none' ? (['unencrypted'] as const) : []),
    ...(inside ? (['inside'] as const) : []),
    ...(seen ? [seen] : []),
  ];
}
