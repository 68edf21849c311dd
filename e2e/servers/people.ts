/** The people who may sign in; `address` is also the user name. Each may send as themselves only. */
export const people = {
  alice: { address: 'alice@test.local', password: 's3cret-pass' },
  bob: { address: 'bob@test.local', password: 'other-pass' },
} as const;

/** A mailbox that takes mail, whose address needs SMTPUTF8 (RFC 6531). It has no sign-in. */
export const internationalAddress = 'jörg@test.local';
