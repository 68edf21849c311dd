import { american } from './american';
import { asianPacific } from './asian-pacific';
import { british } from './british';
import { european } from './european';
import { french } from './french';
import { german } from './german';
import { hosting } from './hosting';
import { independent } from './independent';
import { italian } from './italian';
import { microsoft } from './microsoft';
import type { Provider } from './provider';
import { russian } from './russian';
import { worldwide } from './worldwide';

/** Everybody we know who runs mailboxes. Where two share a server, the one that stands first is named. */
export const providers = {
  ...microsoft,
  ...worldwide,
  ...independent,
  ...german,
  ...french,
  ...british,
  ...american,
  ...italian,
  ...european,
  ...russian,
  ...asianPacific,
  ...hosting,
} satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;

/** A provider with its id. */
export type KnownProvider = Provider & { id: ProviderId };

/** All providers as a list, in the order in which they are looked through. */
export const providerList: readonly KnownProvider[] = Object.entries<Provider>(providers).map(
  ([id, provider]) => ({ ...provider, id: id as ProviderId }),
);
