import { inspect } from 'node:util';
import { onceAProcess } from '@/lib/process/once-a-process';
import { createShelf, type Shelf } from '@/lib/process/shelf';
import type { LinkValues } from '@/lib/settings/link';
import type { Locale } from '@/lib/text/locales';
import type { Fault } from './faults';
import type { SignInId } from './sign-in-ids';

/** What a person wanted when they went to sign in: so that nothing typed is lost on the way there and back. */
export type Wish = { provider: SignInId; address: string; values: LinkValues; locale: Locale };

/** What is shown to be read out to somebody at another computer. */
export type DeviceCode = { code: string; page: string };

/** Where a sign-in stands. The secrets are behind functions, so that nothing can print, serialise or copy them by accident. */
export type Kept =
  | { at: 'begun'; wish: Wish; state: string; reveal: () => { nonce: string; verifier: string } }
  | { at: 'device'; wish: Wish; device: DeviceCode; stop: () => void; seen: () => void }
  | { at: 'granted'; wish: Wish; names: string[]; byDevice: boolean; reveal: () => string }
  | { at: 'failed'; wish: Wish; fault: Fault; names: string[]; byDevice: boolean };

/** How long a sign-in may take, and how long its token may wait for its check. Seconds. */
export const keptSeconds = 600;

/** All sign-ins of this process, each under the id that its browser's cookie holds. */
export const signIns: Shelf<Kept> = onceAProcess('sign-ins', () =>
  createShelf<Kept>({
    most: 20_000,
    gone: (kept) => {
      if (kept.at === 'device') kept.stop();
    },
  }),
)();

/** A value that shows as a mark wherever it is printed. */
export function hidden<T>(value: T): () => T {
  const reveal = () => value;
  return Object.assign(reveal, { toJSON: () => '[hidden]', [inspect.custom]: () => '[hidden]' });
}
