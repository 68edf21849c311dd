/**
 * The wildcard among the names of a certificate that looks as if it were for this host and is not: a star stands for one
 * whole label (RFC 9525 §6.3), no more and no less. Null where none does.
 */
export function starMeantFor(host: string, names: string[]): string | null {
  const asked = host.toLowerCase();
  const labels = asked.split('.').length;
  const near = names.find((name) => {
    const domain = /^\*\.(.+\..+)$/.exec(name.toLowerCase())?.[1];
    if (domain === undefined) return false;
    const within = asked === domain || asked.endsWith(`.${domain}`);
    return within && labels !== domain.split('.').length + 1;
  });
  return near ?? null;
}
