import { type Found, reach, type Way } from './reach';
import { noTranscript } from './transcript';

/** Goes the way again with every TLS version allowed and tells which one the server takes, if any. Nothing secret is sent. */
export async function offeredTls(way: Way): Promise<{ tlsOffered?: string }> {
  const found: Found = { addresses: [] };
  const { watch: _, connected: __, ...same } = way;
  const again: Way = {
    ...same,
    oldest: 'TLSv1',
    lookTwice: false,
    begin: () => {},
    transcript: noTranscript,
    signal: AbortSignal.any([way.signal, AbortSignal.timeout(4_000)]),
  };
  await reach(again, found).catch(() => {});
  found.session?.destroy();
  const version = found.encrypted?.tlsVersion;
  return version ? { tlsOffered: version } : {};
}
