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

/**
 * Everybody we know who runs mailboxes, by where their customers are. Where two share a server, the one that stands
 * first is named.
 */
const groups = {
  microsoft,
  worldwide,
  independent,
  german,
  french,
  british,
  american,
  italian,
  european,
  russian,
  'asian-pacific': asianPacific,
  hosting,
} satisfies Record<string, Record<string, Provider>>;

export type ProviderGroup = keyof typeof groups;

/** All records by id. */
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

/** A provider with its id and the group it stands in. */
export type KnownProvider = Provider & { id: ProviderId; group: ProviderGroup };

/** The groups in the order in which they are shown and looked through. */
export const providerGroups = Object.keys(groups) as readonly ProviderGroup[];

/** All providers as a list, in the order in which they are looked through. */
export const providerList: readonly KnownProvider[] = providerGroups.flatMap((group) =>
  Object.entries<Provider>(groups[group]).map(([id, provider]) => ({
    ...provider,
    id: id as ProviderId,
    group,
  })),
);
