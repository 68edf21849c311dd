'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formOf } from '@/lib/posted/form-of';
import { admitAttempt, forgiveAttempt } from '@/lib/staff/attempts';
import { readOidc } from '@/lib/staff/oidc-settings';
import { passphraseFits } from '@/lib/staff/passphrase';
import { cameSafely } from '@/lib/visitor/came-safely';
import { visitorFrom } from '@/lib/visitor/visitor';
import { enterByPassphrase, staffSite } from '../guard';

/** What the form says after an attempt. `seconds` to wait. */
export type Attempt = { at: number; wrong?: 'empty' | 'wrong' | 'plain'; seconds?: number };

/** Signs in with the passphrase. Every attempt counts as a wrong one until it was right. */
export async function signIn(before: Attempt, form: FormData): Promise<Attempt> {
  const site = await staffSite();
  if (!site || readOidc(process.env)) redirect('/staff/sign-in');
  const at = Number(before?.at ?? 0) + 1;
  const asked = await headers();
  if (!cameSafely(asked)) return { at, wrong: 'plain' };
  const typed = formOf(form).get('passphrase');
  if (typeof typed !== 'string' || typed === '') return { at, wrong: 'empty' };
  const visitor = visitorFrom(asked);
  const seconds = await admitAttempt(visitor);
  if (seconds > 0) return { at, seconds };
  if (!(await passphraseFits(process.env, typed))) return { at, wrong: 'wrong' };
  await forgiveAttempt(visitor);
  return enterByPassphrase(site);
}
