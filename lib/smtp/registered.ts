/** IANA’s list of SASL mechanisms, and what servers offer beside it. */
const mechanisms =
  'PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|(?:CRAM|DIGEST)-MD5|NTLM|GSSAPI|GSS-SPNEGO|EXTERNAL|ANONYMOUS|SCRAM-SHA-(?:1|256|512)(?:-PLUS)?|XYMCOOKIE';

/** IANA’s list of SMTP service extensions, and what servers offer beside it. */
const extensions =
  '8BITMIME ATRN AUTH BINARYMIME BURL CHUNKING DELIVERBY DSN ENHANCEDSTATUSCODES ETRN EXPN HELP LIMITS MT-PRIORITY NO-SOLICITING OK PIPELINING REQUIRETLS SIZE SMTPUTF8 STARTTLS TURN UTF8SMTP VERB VRFY X-ANONYMOUSTLS X-EXPS X-LINK2STATE X-RCPTLIMIT XCLIENT XEXCH50 XFORWARD XRDST';

const mechanism = new RegExp(`^(?:${mechanisms})$`);
const keywords = new Set(extensions.split(' '));

/** Whether a way to sign in has a name of its own, and none that a server made up. In capitals. */
export function isRegistered(name: string): boolean {
  return mechanism.test(name);
}

/** A line of an offer, without its code, less the names that are those of every server, and the figures behind them. */
export function withoutRegistered(body: string): string {
  let isBehind = false;
  return body
    .split(/[\s=]+/)
    .filter((word) => {
      const name = word.toUpperCase();
      const isOwn = keywords.has(name) || isRegistered(name) || (isBehind && /^\d+$/.test(word));
      isBehind = isOwn;
      return !isOwn;
    })
    .join(' ');
}
