/**
 * How long each step may take, in milliseconds. RFC 5321 §4.5.3.2 lets a client wait for minutes; a person at a page
 * cannot, so a server that needs longer is reported as one that did not answer within this time. What a single file waits for
 * beside its stage stands there.
 */
export const budget = {
  lookUp: 4_000,
  address: 6_000,
  /** Where a host has more addresses than sockets, so that all that are dialled take no longer. */
  addressOfMany: 3_000,
  nextAddress: 250,
  greeting: 20_000,
  handshake: 8_000,
  command: 12_000,
  signIn: 20_000,
  afterFinalDot: 30_000,
  /** A refusal of several lines whose last one does not come. */
  restOfRefusal: 5_000,
  /** What cannot become a reply, however it goes on. */
  noReply: 3_000,
  /** Until a server closes the connection after our QUIT. */
  goodbye: 1_000,
  neighbour: 8_000,
  /** A well-known server that is called to find out whether our own network is in order. */
  reference: 3_000,
  whole: 60_000,
  /** A stage that takes longer is said to be slow. */
  slow: 5_000,
  /** A server that has said nothing for this long is looked at on a second socket. */
  secondLook: 300,
  /**
   * A server that is silent behind TLS is let be for so long before it is spoken to on a second socket; and where a call in
   * plain words has found the TLS, and a verdict waits for what is behind it.
   */
  hushBehindTls: 1_500,
  hushBehindFoundTls: 800,
  /** A ClientHello in a call of its own, behind one that heard nothing to its end and has waited long enough for both. */
  helloBehind: 1_500,
  /** One that alone tells what a port is, where nothing has been waited for yet. */
  helloAlone: 3_000,
  /** A refusal by the guard takes at least this long, whatever its reason. */
  refusal: 300,
} as const;

/** Bytes taken from a server: for one reply, for a whole conversation, and of what it says unasked for the transcript. */
export const limits = { reply: 64 * 1024, conversation: 256 * 1024, unasked: 512 } as const;

/** Sockets that one check has open to a host at the same time. */
export const socketsPerHost = 4;
/** Addresses of one host that a check dials at most, each once, the next only while none has answered; a look dials half of them. */
export const addressesDialled = 2 * socketsPerHost;
