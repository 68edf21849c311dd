/** The part of the Internet’s names that never exists outside of tests (RFC 6761 §6.2). */
export const practiceDomain = 'practice.test';

/**
 * The one mailbox of the practice servers. The password is no secret: it opens nothing but a pretend mailbox,
 * which only this machine can reach and which forgets everything when the wizard ends.
 */
export const practiceAccount = { address: `anna@${practiceDomain}`, password: 'paper-plane-42' } as const;
