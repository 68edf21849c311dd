'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formOf } from '@/lib/posted/form-of';
import { admitAttempt, forgiveAttempt } from '@/lib/staff/attempts';
import { readOidc } from '@/lib/staff/oidc-settings';
import { changePassphrase, faultOf, type NewPassphrase, passphraseFits } from '@/lib/staff/passphrase';
import { endEverySession, endSession } from '@/lib/staff/session';
import { cameSafely } from '@/lib/visitor/came-safely';
import { visitorFrom } from '@/lib/visitor/visitor';
import { requireStaff } from '../guard';

/** Changes the passphrase for staff who know the one of today, and ends every session. */
export async function change(before: NewPassphrase, form: FormData): Promise<NewPassphrase> {
  const { site } = await requireStaff();
  if (readOidc(process.env)) redirect('/staff');
  const at = Number(before?.at ?? 0) + 1;
  const asked = await headers();
  if (!cameSafely(asked)) return { at, wrong: 'plain' };
  const [current, passphrase, repeated] = ['current', 'passphrase', 'repeat'].map((name) =>
    formOf(form).get(name),
  );
  if (typeof current !== 'string' || current === '') return { at, wrong: 'wrong' };
  if (typeof passphrase !== 'string' || passphrase === '') return { at, wrong: 'empty' };
  if (passphrase !== repeated) return { at, wrong: 'repeat' };
  const fault = faultOf(passphrase);
  if (fault) return { at, wrong: fault };
  const visitor = visitorFrom(asked);
  const seconds = await admitAttempt(visitor);
  if (seconds > 0) return { at, seconds };
  if (!(await passphraseFits(process.env, current))) return { at, wrong: 'wrong' };
  await forgiveAttempt(visitor);
  await changePassphrase(process.env, passphrase);
  await endEverySession(process.env);
  await endSession(await cookies(), { env: process.env, site, now: Date.now() });
  redirect('/staff/sign-in?ended');
}
