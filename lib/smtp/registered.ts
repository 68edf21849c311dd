/** IANA’s list of SASL mechanisms, and what servers offer beside it. */
const mechanisms = new Set(
  'ANONYMOUS CRAM-MD5 DIGEST-MD5 EXTERNAL GSS-SPNEGO GSSAPI LOGIN NTLM OAUTHBEARER PLAIN PLAIN-CLIENTTOKEN SCRAM-SHA-1 SCRAM-SHA-1-PLUS SCRAM-SHA-256 SCRAM-SHA-256-PLUS SCRAM-SHA-512 SCRAM-SHA-512-PLUS XOAUTH XOAUTH2 XYMCOOKIE'.split(
    ' ',
  ),
);

/** IANA’s list of SMTP service extensions, and what servers offer beside it. */
const extensions = new Set(
  '8BITMIME ATRN AUTH BINARYMIME BURL CHUNKING DELIVERBY DSN ENHANCEDSTATUSCODES ETRN EXPN HELP LIMITS MT-PRIORITY NO-SOLICITING OK PIPELINING REQUIRETLS SIZE SMTPUTF8 STARTTLS TURN UTF8SMTP VERB VRFY X-ANONYMOUSTLS X-EXPS X-LINK2STATE X-RCPTLIMIT XCLIENT XEXCH50 XFORWARD XRDST'.split(
    ' ',
  ),
);

/** Whether a way to sign in has a name of its own, and none that a server made up. In capitals. */
export function isRegistered(name: string): boolean {
  return mechanisms.has(name);
}

/** A line of an offer, without its code, less the names that are those of every server, and the figures behind them. */
export function withoutRegistered(body: string): string {
  if (extensions.has(body)) return '';
  let isBehind = false;
  return body
    .split(/[\s=]+/)
    .filter((word) => {
      const name = word.toUpperCase();
      const isOwn = extensions.has(name) || mechanisms.has(name) || (isBehind && /^\d+$/.test(word));
      isBehind = isOwn;
      return !isOwn;
    })
    .join(' ');
}
