'use server';

import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { z } from 'zod';
import { startCheck } from '@/lib/check/start-check';
import { practiceRoutes } from '@/lib/practice/practice';
import { encryptions } from '@/lib/settings/settings';
import { type Concern, concernsOf } from '@/lib/share/concerns';
import { isInsideOnly } from '@/lib/share/inside';
import { locales } from '@/lib/text/locales';
import { visitorFrom } from '@/lib/visitor/visitor';

/** What the page of a new link says about its settings. */
export type LinkCheck =
  | { status: 'done'; fine: boolean; title: string; meaning: string; concerns: Concern[] }
  | { status: 'wait'; seconds: number }
  | { status: 'broken' };

const asked = z.object({
  host: z.string().max(253),
  port: z.number(),
  encryption: z.enum(encryptions),
  locale: z.enum(locales),
});

/** Looks at the server of a new link once, without a password and within the limits of every check. */
export async function checkLink(settings: unknown): Promise<LinkCheck> {
  const read = asked.safeParse(settings);
  if (!read.success) return { status: 'broken' };
  const { host, encryption } = read.data;
  const runId = randomBytes(16).toString('hex');
  const reply = await startCheck(
    { ...read.data, runId, mode: 'server' },
    { visitor: visitorFrom(await headers()), routes: practiceRoutes() },
  );
  if (reply.status === 'wait') return { status: 'wait', seconds: reply.seconds };
  if (reply.status !== 'running') return { status: 'broken' };
  for await (const event of reply.events) {
    if (event.type !== 'verdict') continue;
    const reached = event.stages.some(({ stage, status }) => stage === 'connect' && status === 'ok');
    const concerns = concernsOf(encryption, event, reached && (await isInsideOnly(host)));
    const { title, meaning, outcome } = event;
    return { status: 'done', fine: outcome === 'server-ok', title, meaning, concerns };
  }
  return { status: 'broken' };
}
