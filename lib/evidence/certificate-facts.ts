/**
 * What a server's certificate says. Dates are ISO 8601. `faults` are all that were found, `code` is the first that Node
 * or OpenSSL named.
 */
export type CertificateFacts = {
  names: string[];
  issuer: string;
  validFrom: string;
  validTo: string;
  faults: ('untrusted' | 'name' | 'expired' | 'not-yet-valid')[];
  /**
   * Why nobody vouches for it. `self-signed`: it was issued by itself. `unknown-issuer`: the chain is whole, and ends in an
   * authority that is not trusted. `missing-link`: the last certificate that was sent is neither its own issuer nor
   * issued by an authority that is trusted. `weak`: a key or a signature of a kind that is no longer taken. `purpose`: it, or
   * one that vouches for it, was issued for something else than servers.
   */
  untrusted?: 'self-signed' | 'unknown-issuer' | 'missing-link' | 'weak' | 'purpose';
  /** The certificate itself is in date, and one that vouches for it is not: its name, and until when it was valid (ISO 8601). */
  expiredLink?: { name: string; validTo: string };
  /** The same of one that vouches for it and is not valid yet: from when it is (ISO 8601). */
  earlyLink?: { name: string; validFrom: string };
  /**
   * Why a Mac or an iPhone refuses one that has no fault here: its RSA key is short, its name stands in the common name alone,
   * it is valid for too long, or does not say that it is for servers. Absent where they take it.
   */
  appleRefuses?: ('key' | 'name' | 'long' | 'use')[];
  /** Who issued the last certificate of the chain that was sent. */
  lastIssuer?: string;
  /** That is not the issuer of the certificate itself: there are others between them. */
  throughOthers?: true;
  /** The certificate that was not sent is, by the name of its owner, one between a public authority and the server. */
  linkIsPublic?: true;
  /** The error code of Node or OpenSSL, such as `UNABLE_TO_VERIFY_LEAF_SIGNATURE`. */
  code?: string;
};
