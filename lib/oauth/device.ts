import {
  type Configuration,
  type DeviceAuthorizationResponse,
  initiateDeviceAuthorization,
  pollDeviceAuthorizationGrant,
} from 'openid-client';
import { apart } from '@/lib/process/apart';
import { isSameAddress } from './account';
import { clientFor, scopeFor } from './client';
import type { SignInProvider } from './configuration';
import { type Fault, faultOf } from './faults';
import { failed, granted } from './finish';
import { type Kept, keptSeconds, signIns, type Wish } from './kept';

/**
 * When the page that shows a code has not been seen for so long, nobody waits for it any more. A page that lies behind
 * another asks once a minute. Milliseconds.
 */
const unseen = 150_000;

/**
 * Asks for a code that somebody at another computer types in at the provider's page (RFC 8628), and waits for them, as
 * often as the provider says it may be asked. The account that signs in there must be the address the code was asked for:
 * a token for any other is dropped. `id` is for the cookie of the browser that shows the code.
 */
export async function beginDevice(
  provider: SignInProvider,
  wish: Wish,
): Promise<{ id: string } | { fault: Fault }> {
  const client = await clientFor(provider, true);
  const asked = await initiateDeviceAuthorization(client, { scope: scopeFor(provider) }).then(
    (answer) => ({ answer }),
    (thrown) => ({ fault: faultOf(thrown) }),
  );
  if ('fault' in asked) return asked;
  return { id: apart(() => waitFor(provider, wish, client, asked.answer)) };
}

/** Keeps the code, and asks the provider until somebody has typed it in, it has run out, or nobody looks any more. Gives its id. */
function waitFor(
  provider: SignInProvider,
  wish: Wish,
  client: Configuration,
  answer: DeviceAuthorizationResponse,
): string {
  const stopped = new AbortController();
  const lasts = Math.min(keptSeconds, answer.expires_in);
  const late = setTimeout(() => stopped.abort(), lasts * 1_000).unref();
  let idle: NodeJS.Timeout | undefined;
  const seen = () => {
    clearTimeout(idle);
    // each look of the page is a request of its own
    idle = apart(() => setTimeout(() => stopped.abort(), unseen).unref());
  };
  const kept: Kept = {
    at: 'device',
    wish,
    device: { code: answer.user_code, page: answer.verification_uri },
    stop: () => stopped.abort(),
    seen,
  };
  seen();
  // a little longer than the code, so that the page can say that it has run out
  const id = signIns.put(kept, lasts + 60);
  pollDeviceAuthorizationGrant(client, answer, undefined, { signal: stopped.signal })
    .then((tokens) => ofTheRightAccount(granted(provider, wish, tokens, true)))
    .catch((thrown) =>
      failed(wish, stopped.signal.aborted ? { fault: 'expired', code: null } : faultOf(thrown), [], true),
    )
    .then((ended) => signIns.replace(id, ended))
    .finally(() => {
      clearTimeout(late);
      clearTimeout(idle);
    });
  return id;
}

function ofTheRightAccount(kept: Kept): Kept {
  if (kept.at !== 'granted') return kept;
  const { wish, names } = kept;
  if (names.some((name) => isSameAddress(name, wish.address))) return kept;
  return failed(wish, { fault: 'other-account', code: null }, names, true);
}
