import { HostBreaks } from '@/components/ui/host-breaks';
import { readableHost } from '@/lib/settings/host-name';

/** A host as people write it, with the form that is dialled beside it where the two differ. */
export function HostInWords({ host }: { host: string }) {
  const own = readableHost(host);
  return own === host ? (
    <HostBreaks text={host} />
  ) : (
    <>
      <bdi>{own}</bdi> (
      <bdi>
        <HostBreaks text={host} />
      </bdi>
      )
    </>
  );
}
