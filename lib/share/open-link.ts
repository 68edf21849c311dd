import type { Environment } from '@/lib/process/environment';
import { type Dropped, type LinkValues, readLink } from '@/lib/settings/link';
import { openSignedLink, type WhyNot } from './open-signed-link';
import { isOver, isShared, type OpenedShare, shareOf } from './share';
import { signedValues } from './signed-values';

/** `values` is the wizard’s state after the link was opened; what a signed link fixes cannot be altered beside it. */
export type OpenedLink =
  | { ok: true; values: LinkValues; dropped: Dropped[]; share: OpenedShare | null }
  | { ok: false; why: WhyNot };

/**
 * Opens what stands in a page’s address: a signed link (`link=…`), settings with what IT added to them, or the wizard’s own state,
 * which shares nothing and has no `share`. `now` in milliseconds since 1970.
 */
export async function openLink(
  asked: URLSearchParams,
  now: number,
  env: Environment = process.env,
): Promise<OpenedLink> {
  const { values, dropped } = readLink(asked);
  if (asked.has('link')) {
    if (!values.link) return { ok: false, why: 'damaged' };
    const opened = await openSignedLink(values.link, now, env);
    if (!opened.ok) return opened;
    return { ok: true, values: beside(opened.share, values), dropped, share: opened.share };
  }
  // a last day that nobody can read would make a link hold for ever
  if (dropped.some(({ name }) => name === 'until')) return { ok: false, why: 'damaged' };
  const share = isShared(values) ? shareOf(values) : null;
  if (share && isOver(share, now)) return { ok: false, why: 'expired' };
  return { ok: true, values, dropped, share: share && { ...share, signed: false } };
}

/**
 * Opens a link as it was received, before anybody could choose anything: what stands beside a signed one was added on the way, and
 * none of it counts.
 */
export async function openReceivedLink(
  asked: URLSearchParams,
  now: number,
  env: Environment = process.env,
): Promise<OpenedLink> {
  const opened = await openLink(asked, now, env);
  if (!opened.ok || !opened.share?.signed) return opened;
  return { ...opened, values: { ...signedValues(opened.share), link: opened.values.link } };
}

/** Of what else stands in the address, only settings that the signed link leaves open, mailbox and edition count. */
function beside(share: OpenedShare, typed: LinkValues): LinkValues {
  const own = signedValues(share);
  const open = <N extends 'host' | 'port' | 'encryption'>(name: N) =>
    share.fixed.includes(name) ? undefined : typed[name];
  return {
    host: open('host') ?? own.host,
    port: open('port') ?? own.port,
    encryption: open('encryption') ?? own.encryption,
    account: typed.account ?? own.account,
    edition: typed.edition ?? own.edition,
    link: typed.link,
  };
}
