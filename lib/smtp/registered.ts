/** IANA’s list of SASL mechanisms, and what servers offer beside it. */
const mechanisms =
  'PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|(?:CRAM|DIGEST)-MD5|NTLM|GSSAPI|GSS-SPNEGO|EXTERNAL|ANONYMOUS|SCRAM-SHA-(?:1|256|512)(?:-PLUS)?|XYMCOOKIE';

/** IANA’s list of SMTP service extensions, and what servers offer beside it, with figures where they have some. */
const extensions =
  'AUTH|STARTTLS|PIPELINING|8BITMIME|BINARYMIME|SMTPUTF8|UTF8SMTP|ENHANCEDSTATUSCODES|CHUNKING|DSN|HELP|ETRN|ATRN|EXPN|VRFY|DELIVERBY|LIMITS|REQUIRETLS|MT-PRIORITY|BURL|OK|SIZE(?: \\d+)?|XCLIENT|XFORWARD|X-ANONYMOUSTLS|X-EXPS|XEXCH50|XRDST|X-LINK2STATE|X-RCPTLIMIT(?: \\d+)?|TURN|VERB|NO-SOLICITING';

const mechanism = new RegExp(`^(?:${mechanisms})$`);
const offered = new RegExp(`(?<=^|^\\d{3}[ -]|[\\s=])(?:${mechanisms}|${extensions})(?=[\\s=]|$)`, 'gim');

/** Whether a way to sign in has a name of its own, and none that a server made up. In capitals. */
export function isRegistered(name: string): boolean {
  return mechanism.test(name);
}

/** The reply to EHLO without the names that are those of every server, of which others may stand in between. */
export function withoutRegistered(text: string): string {
  return text.replace(offered, '');
}
