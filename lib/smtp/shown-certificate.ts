import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { Redaction } from './redaction';

/** What a certificate says, as it may be shown. Its owner wrote it: it may quote what he heard another time. */
export function shownCertificate(facts: CertificateFacts, { redact, inNames }: Redaction): CertificateFacts {
  const { names, issuer, lastIssuer, expiredLink, earlyLink } = facts;
  const said = [...names, issuer, lastIssuer, expiredLink?.name, earlyLink?.name].filter(Boolean).join('\n');
  // nearly every one
  if (redact(said) === said) return facts;
  // nothing of it is shown where it gives away only as a whole what must not be
  const inAll = inNames(said) !== said;
  const isInOne = [...names, issuer, lastIssuer ?? ''].some((each) => inNames(each) !== each);
  const hide = (text: string) => {
    if (inAll && !isInOne) return '[hidden]';
    return hostName.test(text) ? inNames(text) : redact(text);
  };
  return {
    ...facts,
    names: names.map(hide),
    issuer: hide(issuer),
    ...(lastIssuer && { lastIssuer: hide(lastIssuer) }),
    ...(expiredLink && { expiredLink: { ...expiredLink, name: hide(expiredLink.name) } }),
    ...(earlyLink && { earlyLink: { ...earlyLink, name: hide(earlyLink.name) } }),
  };
}

/** Letters, figures and hyphens between dots, with a star in front where it is for many (RFC 6125 §1.7.2). */
const hostName = /^(?:\*\.)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u;
