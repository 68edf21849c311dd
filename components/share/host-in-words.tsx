import { readableHost } from '@/lib/settings/host-name';

/** A host as people write it, with the form that is dialled beside it where the two differ. */
export function HostInWords({ host }: { host: string }) {
  const own = readableHost(host);
  return own === host ? (
    host
  ) : (
    <>
      <bdi>{own}</bdi> (<bdi>{host}</bdi>)
    </>
  );
}
