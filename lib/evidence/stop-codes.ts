/**
 * The engine's own reasons to stop, beside the codes of Node and OpenSSL that a failure may carry as they are.
 * A failure's `code` is permanent: logs and tests name it.
 */
export const stopCodes = {
  /** Nothing came within the time that this step has. */
  timedOut: 'ETIMEDOUT',
  /** The server ended the connection without a word. */
  closed: 'ECLOSED',
  /** Our plain beginning was met with silence, and the port speaks TLS from the first byte. */
  tlsFirst: 'ETLSFIRST',
  /** A silent port turned every further call away: within the engine alone, which begins again with one call at a time. */
  oneAtATime: 'EONEATATIME',
  /** Our TLS beginning was met with plain text. */
  plainFirst: 'EPLAINFIRST',
  /** What answered is not a mail submission server; `answered` says what it is. */
  notSmtp: 'ENOTSMTP',
  /** 110, 143, 993 or 995: a port for fetching mail, judged without being dialled. */
  incomingPort: 'EINCOMINGPORT',
  /** STARTTLS was chosen and the reply to EHLO does not list it. */
  noStarttls: 'ENOSTARTTLS',
  /** The handshake ended because the server wants a certificate of ours (RFC 8446 §4.4.2). */
  clientCertificate: 'ECLIENTCERT',
  /** The server spoke in clear between its 220 and the handshake (RFC 3207 §6). */
  injected: 'EINJECTED',
  /** A sign-in was given and the server offers none. */
  noAuth: 'ENOAUTH',
  /** The server offers ways to sign in, and none that can be used with what was given. */
  noMechanism: 'ENOMECHANISM',
  /** The server offers a sign-in on a connection that is not encrypted: nothing secret was sent. */
  plaintextAuth: 'EPLAINTEXT',
  /** The address has letters that need SMTPUTF8 (RFC 6531), which the server does not offer. */
  noUtf8: 'ENOSMTPUTF8',
  /** The server takes no message as large as the one to be sent (RFC 1870 §6.1). */
  tooBig: 'ETOOBIG',
  /** What answered the message is no reply, so nobody can tell whether it was taken. */
  garbled: 'EGARBLED',
  /** A server that had greeted said more than it was asked: which answer belongs to what cannot be told. */
  unasked: 'EUNASKED',
  /** Behind its greeting a server refused a command, and we had given none: something in front of it spoke to it first. */
  spokenFor: 'ESPOKENFOR',
  /** The reply is of a kind that this command cannot have: a yes where only a go-ahead leads on, or the other way round. */
  wrongKind: 'EWRONGKIND',
  /** An empty line stands where a reply of several lines should go on (RFC 5321 §4.2.1). */
  unended: 'EUNENDED',
  /** What came in place of a reply is none, and has no end by which it could be read as one. */
  noReply: 'ENOREPLY',
  /** The server asked more in a sign-in than any way to make one needs. */
  asksOn: 'EASKSON',
  /** A sign-in by LOGIN asked for something besides a name and a password, and came to nothing. */
  asksMore: 'EASKSMORE',
  /** The server sent more than any reply needs. */
  flood: 'EFLOOD',
} as const;

export type StopCode = (typeof stopCodes)[keyof typeof stopCodes];
