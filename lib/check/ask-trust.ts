import { z } from 'zod';
import type { OpenedShare } from '@/lib/share/share';
import type { Route } from '@/lib/smtp/target';
import { trustMeans } from '@/lib/trust/means';
import { passwordlessMailbox } from '@/lib/trust/passwordless-mailbox';
import { trustIn } from '@/lib/trust/read-signed-link';
import { judgeTrust, type Trust } from '@/lib/trust/trust';
import { counted } from './counted';
import type { WaitFor } from './events';

/** Verifies a signed link; null for one that is not ours, or over. */
export type ReadLink = (token: string) => Promise<OpenedShare | null>;

/**
 * What is said before a password is asked for: whether it may go to a host, or how long to wait with the question.
 * `passwordless`: who runs the mailbox, by name, where that one takes no password from programs at all.
 */
export type TrustReply =
  | (Trust & { passwordless: string | null })
  | { status: 'wait'; seconds: number; what: WaitFor };

const questionSchema = z.object({
  host: z.string().max(300),
  /** Of the address, which itself is not needed. */
  domain: z.string().max(254),
  confirmedHost: z.string().max(300).optional(),
  link: z.string().max(8_000).optional(),
});

/** The question, as a form has it. */
export type TrustAsked = z.input<typeof questionSchema>;

/** Takes a question as it came. What does not fit is about a stranger. Dials nobody; asks for the domain’s own records. */
export async function askTrust(
  input: unknown,
  caller: { visitor: string; routes?: readonly Route[]; readLink?: ReadLink | undefined },
): Promise<TrustReply> {
  const read = questionSchema.safeParse(input);
  if (!read.success) return { trusted: false, why: 'stranger', like: null, passwordless: null };
  const reached = await counted().limits.question(caller.visitor);
  if (reached) return { status: 'wait', ...reached };
  const { domain, link, ...question } = read.data;
  const means = trustMeans(process.env, caller.routes);
  const share = link ? await caller.readLink?.(link) : null;
  const [trust, passwordless] = await Promise.all([
    judgeTrust({ ...question, address: `@${domain}`, link: share && trustIn(share) }, means),
    passwordlessMailbox(question.host, domain, means),
  ]);
  return { ...trust, passwordless };
}
