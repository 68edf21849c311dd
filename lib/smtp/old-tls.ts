import { type Found, reach, type Way } from './reach';
import { over } from './stop';
import { noTranscript } from './transcript';
import { controllerWithin } from './within';

/** How long a server has to agree on an old version. Milliseconds. */
const patience = 4_000;

/** Goes the way again with every TLS version allowed and tells which one the server takes, if any. Nothing secret is sent. */
export async function offeredTls(way: Way): Promise<{ tlsOffered?: string }> {
  const found: Found = { addresses: [] };
  const end = controllerWithin(way.signal);
  const late = setTimeout(() => end.abort(over), patience);
  const { watch: _, connected: __, ...same } = way;
  const again: Way = {
    ...same,
    oldest: 'TLSv1',
    lookTwice: false,
    begin: () => {},
    transcript: noTranscript,
    signal: end.signal,
  };
  await reach(again, found).catch(() => {});
  clearTimeout(late);
  found.session?.destroy();
  const version = found.encrypted?.tlsVersion;
  return version ? { tlsOffered: version } : {};
}
