/** The people who may sign in; `address` is also the user name. Each may send as themselves only. */
export const people = {
  alice: { address: 'alice@test.local', password: 's3cret-pass' },
  bob: { address: 'bob@test.local', password: 'other-pass' },
  // of domains as there could be in public, whose own records may name a server
  cara: { address: 'cara@named.example.com', password: 'third-pass' },
  emil: { address: 'emil@taken-in.example.com', password: 'fourth-pass' },
} as const;

/** A mailbox that takes mail, whose address needs SMTPUTF8 (RFC 6531). It has no sign-in. */
export const internationalAddress = 'jörg@test.local';
