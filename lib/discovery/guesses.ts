import type { Found } from './discovery';
import { submissionAt } from './look-at';
import type { DiscoveryOptions } from './options';

/** Names that people give their outgoing server, the likeliest first. */
const likelyHosts = (domain: string) => [`smtp.${domain}`, `mail.${domain}`, domain];

/** Servers that nobody told of and that answer: looked at without a password, and always to be confirmed. */
export async function fromGuesses(
  domain: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Found> {
  const found = await Promise.all(likelyHosts(domain).map((host) => submissionAt(host, options, signal)));
  return { candidates: found.flat().map((server) => ({ ...server, source: 'guess', confirm: true })) };
}
