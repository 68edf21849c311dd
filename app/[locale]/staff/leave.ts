'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { endEverySession, endSession } from '@/lib/staff/session';
import { requireStaff } from './guard';

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  const { site } = await requireStaff();
  await endSession(await cookies(), { env: process.env, site, now: Date.now() });
  redirect('/staff/sign-in?ended');
}

/** Ends every session: no cookie sealed so far opens again. */
export async function signOutEverywhere(): Promise<void> {
  const { site } = await requireStaff();
  await endEverySession(process.env);
  await endSession(await cookies(), { env: process.env, site, now: Date.now() });
  redirect('/staff/sign-in?ended');
}
