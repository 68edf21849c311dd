import type { EditionId } from '@/lib/settings/edition-ids';
import type { SourceId } from './sources';

/** What a person sees that is no error message. The words are in the messages under `symptoms.list.{id}`. */
export type Symptom = {
  /** The Outlooks for which the steps are known. For all others the page says that nothing was found. */
  editions: readonly [EditionId, ...EditionId[]];
  /** Where one goes on from here. */
  next: `/${string}`;
  sources: readonly [SourceId, ...SourceId[]];
  checked: string;
};

/** In the order of the page: the likeliest first. */
export const symptoms = {
  outbox: {
    editions: ['classic-windows', 'new-windows'],
    next: '/setup/address',
    sources: ['helpdesk-outbox', 'microsoft-outbox', 'new-offline'],
    checked: '2026-11',
  },
  failure: {
    editions: ['classic-windows'],
    next: '/problems',
    sources: ['microsoft-read-receipt', 'helpdesk-outbox'],
    checked: '2026-11',
  },
  offline: {
    editions: ['classic-windows', 'new-windows'],
    next: '/setup/address',
    sources: ['helpdesk-outbox', 'new-offline'],
    checked: '2026-11',
  },
  immediately: {
    editions: ['classic-windows'],
    next: '/setup/address',
    sources: ['microsoft-outbox'],
    checked: '2026-11',
  },
  attachment: {
    editions: ['classic-windows', 'new-windows', 'mac', 'mac-legacy', 'android', 'ios', 'web'],
    next: '/problems/message-too-large',
    sources: ['attachment-limit', 'helpdesk-outbox'],
    checked: '2026-11',
  },
  exchange: {
    editions: ['classic-windows', 'new-windows'],
    next: '/setup/outlook?account=exchange&type=exchange',
    sources: ['gearhost', 'microsoft-change', 'ovh'],
    checked: '2026-11',
  },
  password: {
    editions: ['classic-windows'],
    next: '/problems/auth-bad-credentials',
    sources: ['gearhost', 'rackspace'],
    checked: '2026-11',
  },
  ghost: {
    editions: ['classic-windows'],
    next: '/problems',
    sources: ['microsoft-read-receipt'],
    checked: '2026-11',
  },
} as const satisfies Record<string, Symptom>;

export type SymptomId = keyof typeof symptoms;
export const symptomIds = Object.keys(symptoms) as SymptomId[];
