import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Resolving, Service } from './resolving';

/** The preferred first: RFC 8314 §5.1 (encrypted from the first byte), then RFC 6186 §3.1. */
const services: readonly { name: string; encryption: Encryption }[] = [
  { name: '_submissions._tcp', encryption: 'tls' },
  { name: '_submission._tcp', encryption: 'starttls' },
];

/** `declined`: how the connection would be encrypted in a service that the domain says it does not offer. */
export type Submission = { servers: Settings[]; declined: Encryption[] };

/**
 * Where a domain says that its people send: SRV records of RFC 6186 and RFC 8314, the preferred first. A target `.` means that
 * the service is decidedly not offered (RFC 2782). Hosts are as the records have them, not vetted.
 */
export async function submissionOf(domain: string, resolver: Resolving): Promise<Submission> {
  const found = await Promise.all(
    services.map(async ({ name, encryption }) => {
      const { records } = await resolver.srv(`${name}.${domain}`);
      return { records, encryption };
    }),
  );
  const servers = found
    .flatMap(({ records, encryption }) =>
      records.toSorted(heaviest).map((record) => ({ record, encryption })),
    )
    .filter(({ record }) => record.host !== '' && record.port > 0)
    // the domain chooses between the services by priority; where it does not, whoever asks does (RFC 6186 §3.4)
    .sort((one, other) => one.record.priority - other.record.priority)
    .map(({ record: { host, port }, encryption }) => ({ host, port, encryption }));
  const declined = found
    .filter(({ records }) => records.length > 0 && records.every(({ host }) => host === ''))
    .map(({ encryption }) => encryption);
  return { servers, declined };
}

/** RFC 2782 picks among equals of one service by chance, by weight; a list for people has the heaviest first. */
function heaviest(one: Service, other: Service): number {
  return other.weight - one.weight;
}
