import type tls from 'node:tls';
import type { Failure } from '@/lib/evidence/evidence';
import { isPresentVersion } from '@/lib/evidence/tls-versions';
import { reach } from './reach';
import { over } from './stop';
import { noTranscript } from './transcript';
import type { Found, Way } from './way';
import { controllerWithin } from './within';

/** How long a server has to agree. Milliseconds. */
const patience = 4_000;

/**
 * Goes the way again with every TLS version allowed, and outdated ciphers, keys and signatures with them (OpenSSL ties the two
 * together). Where the server then takes a present version, once more as at first, which tells outdated parts from a fault that
 * comes and goes. Nothing secret is sent.
 */
export async function triedAgain(way: Way): Promise<Pick<Failure, 'tlsOffered' | 'tlsAgain'>> {
  const version = await agreedOn(way, 'TLSv1');
  if (!version) return {};
  if (!isPresentVersion(version)) return { tlsOffered: version };
  return { tlsAgain: (await agreedOn(way, 'TLSv1.2')) ? 'sound' : 'outdated-parts' };
}

async function agreedOn(way: Way, oldest: tls.SecureVersion): Promise<string | undefined> {
  const found: Found = { addresses: [] };
  const end = controllerWithin(way.signal);
  const late = setTimeout(() => end.abort(over), patience);
  const { connected: _, ...same } = way;
  // nothing beyond the handshake is asked; in a turn of its own, since TLS is still in the middle of its own work
  const endOnceEncrypted = () => {
    if (found.encrypted) setImmediate(() => end.abort(over));
  };
  const again: Way = {
    ...same,
    oldest,
    as: 'look',
    begin: endOnceEncrypted,
    watch: endOnceEncrypted,
    transcript: noTranscript,
    signal: end.signal,
  };
  await reach(again, found).catch(() => {});
  clearTimeout(late);
  found.session?.destroy();
  return found.encrypted?.tlsVersion;
}
