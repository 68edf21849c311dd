import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { readOptions } from '@/lib/check/options';
import { startCheck } from '@/lib/check/start-check';
import { practiceRoutes } from '@/lib/practice/practice';
import type { LinkValues } from '@/lib/settings/link';
import type { Settings } from '@/lib/settings/settings';
import { concernsOf } from '@/lib/share/concerns';
import { isInsideOnly } from '@/lib/share/inside';
import { keepLook, type LinkLook } from '@/lib/share/link-look';
import { sendsUnsigned } from '@/lib/share/link-ways';
import { shareOf } from '@/lib/share/share';
import type { Locale } from '@/lib/text/locales';
import { visitorFrom } from '@/lib/visitor/visitor';

/** Looks at the server of a link once, without a password and within the limits of every check. `relay`: nobody is to sign in there. */
export async function lookAtServer(
  settings: Settings,
  locale: Locale,
  { visitor, relay }: { visitor: string; relay: boolean },
): Promise<LinkLook> {
  const reply = await startCheck(
    { ...settings, locale, relay, runId: randomBytes(16).toString('hex'), mode: 'server' },
    { visitor, routes: practiceRoutes() },
  );
  if (reply.status === 'wait') return { status: 'wait', seconds: reply.seconds };
  if (reply.status === 'blocked') return { status: 'left-alone' };
  if (reply.status !== 'running') return { status: 'broken' };
  const { guard } = readOptions(process.env);
  for await (const event of reply.events) {
    if (event.type === 'wait') return { status: 'wait', seconds: event.seconds };
    if (event.type !== 'verdict') continue;
    const reached = event.stages.some(({ stage, status }) => stage === 'connect' && status === 'ok');
    // where nothing inside may be dialled, nothing inside was reached
    const inside = reached && guard.inside && (await isInsideOnly(settings.host));
    const { title, meaning, outcome, problem, change } = event;
    const concerns = concernsOf(settings, event, inside);
    const better = change?.tested ? { ...settings, ...change.to } : null;
    return { status: 'done', fine: outcome === 'server-ok' && !problem, title, meaning, concerns, better };
  }
  return { status: 'broken' };
}

/** Begins the look at a link that is being made, and gives the end of the address of its page: `&look=…`. */
export async function beginLook(values: LinkValues, locale: Locale): Promise<string> {
  const share = shareOf(values);
  if (!share) return '';
  const visitor = visitorFrom(await headers());
  const relay = sendsUnsigned(share);
  return `&look=${keepLook(lookAtServer(share.settings, locale, { visitor, relay }))}`;
}
