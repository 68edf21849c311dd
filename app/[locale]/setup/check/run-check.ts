'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import type { CheckReply } from '@/lib/check/events';
import { cancelCheck as cancel } from '@/lib/check/registry';
import { startCheck } from '@/lib/check/start-check';
import { practiceRoutes } from '@/lib/practice/practice';

/** The only action that tests: a form’s values in, a typed reply out; with `running`, the events of the check as they happen. */
export async function runCheck(request: unknown): Promise<CheckReply> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? '';
  const visitor = forwarded.split(',').at(-1)?.trim() ?? '';
  return startCheck(request, { visitor, routes: practiceRoutes() });
}

/** Ends a running check on the server: its sockets are closed at once. */
export async function cancelCheck(runId: unknown): Promise<void> {
  const id = z.string().max(64).safeParse(runId);
  if (id.success) cancel(id.data);
}
