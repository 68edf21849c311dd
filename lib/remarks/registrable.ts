/** Words below a country’s end where others register their names, as in `example.co.uk`. */
const second = /^(?:ac|co|com|edu|go|gob|gouv|gov|gr|mil|ne|net|or|org)$/;

/**
 * The part of a host that somebody registered, near enough for comparing looks and without the weight of the list of public
 * suffixes; null for one word or an IP address.
 */
export function registrableOf(host: string): string | null {
  const labels = host.split('.');
  if (labels.length < 2 || labels.includes('') || /:|\d$/.test(host)) return null;
  const [below = '', end = ''] = labels.slice(-2);
  return labels.slice(end.length === 2 && second.test(below) ? -3 : -2).join('.');
}

/** The name in front of the ending: `example` of `example.co.uk`. */
export function nameIn(registrable: string): string {
  return registrable.slice(0, registrable.indexOf('.'));
}
