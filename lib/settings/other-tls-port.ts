/**
 * Well-known ports that are encrypted from the first byte and for something else than mail (IANA service names https,
 * pcsync-https as web servers use it, ldaps, domain-s, ftps-data, ftps, telnets). Those for fetching mail stand in `incoming-port.ts`.
 */
const others: Readonly<Record<number, 'web' | 'other'>> = {
  443: 'web',
  636: 'other',
  853: 'other',
  989: 'other',
  990: 'other',
  992: 'other',
  8443: 'web',
};

/** What such a port is for: web pages or something else; undefined for any other port. */
export function otherThanMail(port: number): 'web' | 'other' | undefined {
  return others[port];
}
