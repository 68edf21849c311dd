'use server';

import { cookies, headers } from 'next/headers';
import { z } from 'zod';
import { askTrust as ask, type TrustReply } from '@/lib/check/ask-trust';
import type { CheckReply } from '@/lib/check/events';
import { cancelCheck as cancel } from '@/lib/check/registry';
import { startCheck } from '@/lib/check/start-check';
import { siteAddress } from '@/lib/installation/site-address';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { installedSignIns } from '@/lib/oauth/installed';
import { takeToken } from '@/lib/oauth/token-for-check';
import { practiceRoutes } from '@/lib/practice/practice';
import { readSignedLink } from '@/lib/trust/read-signed-link';
import { cameSafely } from '@/lib/visitor/came-safely';
import { isAtThisComputer, visitorFrom } from '@/lib/visitor/visitor';

/** The only action that tests: a form’s values in, a typed reply out; with `running`, the events of the check as they happen. */
export async function runCheck(request: unknown): Promise<CheckReply> {
  const asked = await headers();
  const id = signInIdFrom(await cookies(), siteAddress(process.env, asked));
  return startCheck(request, {
    visitor: visitorFrom(asked),
    plainPage: !cameSafely(asked),
    sameComputer: isAtThisComputer(asked),
    routes: practiceRoutes(),
    readLink: readSignedLink,
    takeToken: (wanted) => takeToken(installedSignIns(), id, wanted),
  });
}

/** Whether a password may go to a host, asked before the person is asked for one. */
export async function askTrust(question: unknown): Promise<TrustReply> {
  const visitor = visitorFrom(await headers());
  return ask(question, { visitor, routes: practiceRoutes(), readLink: readSignedLink });
}

/** Ends a running check on the server: its sockets are closed at once. */
export async function cancelCheck(runId: unknown): Promise<void> {
  const id = z.string().max(64).safeParse(runId);
  if (id.success) cancel(id.data);
}
