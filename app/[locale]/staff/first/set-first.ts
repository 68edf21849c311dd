'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formOf } from '@/lib/posted/form-of';
import { admitAttempt, forgiveAttempt } from '@/lib/staff/attempts';
import { setFirstPassphrase } from '@/lib/staff/first-key';
import { readOidc } from '@/lib/staff/oidc-settings';
import type { NewPassphrase } from '@/lib/staff/passphrase';
import { cameSafely } from '@/lib/visitor/came-safely';
import { visitorFrom } from '@/lib/visitor/visitor';
import { enterByPassphrase, staffSite } from '../guard';

/** Sets the first passphrase for whoever holds the key of the one-time address, and signs them in. */
export async function setFirst(key: string, before: NewPassphrase, form: FormData): Promise<NewPassphrase> {
  const site = await staffSite();
  if (!site || readOidc(process.env)) redirect('/staff/sign-in');
  const at = Number(before?.at ?? 0) + 1;
  const asked = await headers();
  if (!cameSafely(asked)) return { at, wrong: 'plain' };
  const [passphrase, repeated] = ['passphrase', 'repeat'].map((name) => formOf(form).get(name));
  if (typeof passphrase !== 'string' || passphrase === '') return { at, wrong: 'empty' };
  if (passphrase !== repeated) return { at, wrong: 'repeat' };
  const visitor = visitorFrom(asked);
  const seconds = await admitAttempt(visitor);
  if (seconds > 0) return { at, seconds };
  const outcome = await setFirstPassphrase(process.env, { key: String(key), passphrase, now: Date.now() });
  if (outcome === 'used') redirect('/staff/first');
  await forgiveAttempt(visitor);
  if (outcome !== 'set') return { at, wrong: outcome };
  return enterByPassphrase(site);
}
