import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Resolving, Service } from './resolving';

/** RFC 8314 §5.1 (encrypted from the first byte, and preferred there) and RFC 6186 §3.1. */
const services: readonly { name: string; encryption: Encryption }[] = [
  { name: '_submissions._tcp', encryption: 'tls' },
  { name: '_submission._tcp', encryption: 'starttls' },
];

/**
 * Where a domain says that its people send: SRV records of RFC 6186 and RFC 8314, the preferred first. A target `.` means that
 * the service is not offered (RFC 2782). Hosts are as the records have them, not vetted.
 */
export async function submissionServersOf(domain: string, resolver: Resolving): Promise<Settings[]> {
  const found = await Promise.all(
    services.map(async ({ name, encryption }) => {
      const { records } = await resolver.srv(`${name}.${domain}`);
      return records.map((record) => ({ record, encryption }));
    }),
  );
  return found
    .flat()
    .filter(({ record }) => record.host !== '' && record.port > 0)
    .sort((one, other) => preferred(one.record, other.record))
    .map(({ record: { host, port }, encryption }) => ({ host, port, encryption }));
}

/** RFC 2782 picks among equals by chance, by weight; a list for people has the heaviest first. */
function preferred(one: Service, other: Service): number {
  return one.priority - other.priority || other.weight - one.weight;
}
