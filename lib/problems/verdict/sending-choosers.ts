import { stopCodes } from '@/lib/evidence/stop-codes';
import { beforeMessage } from '@/lib/problems/judge/asked-in-vain';
import { beforeSending } from '@/lib/problems/judge/fits';
import { signedIn } from '@/lib/problems/judge/signed-in';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import type { Narrower } from '@/lib/problems/text/narrower-replies';
import { speaksOf } from '@/lib/problems/text/reply-says';
import type { Choosers } from './choose';
import { noAt } from './no-at';

/** A check writes to the sender: a recipient who gets too much is no other. */
export function ofOwnMailbox(narrower: Narrower | null): Narrower | 'own-mailbox-overrun' | null {
  return narrower === 'recipient-overrun' ? 'own-mailbox-overrun' : narrower;
}

/** Which words say why a sender, a recipient or the message was turned down. */
export const ofSending: Choosers = {
  'message-too-large': ({ failure }) =>
    failure.code === stopCodes.tooBig ? 'announced-too-small' : 'test-too-large',
  'sender-not-allowed': ({ failure, evidence, found, narrower }) => {
    const { code, reply } = failure;
    if (code === stopCodes.noUtf8) return 'utf8';
    if (narrower && narrower !== 'send-as') return narrower;
    if (!signedIn(evidence)) return 'sender-unsigned';
    if (narrower) return narrower;
    if (!evidence.sameName) return 'sender-other';
    if (reply && speaksOf('owner', plainReply(reply))) return 'sender-of-others';
    return found.confidence === 'unsure' ? noAt(failure) : 'sender-same';
  },
  'relay-denied': ({ failure: { stage }, evidence, narrower: said }) => {
    // a check writes to the sender’s own domain: nobody else has to look after that
    const narrower = said === 'recipient-misrouted' ? null : said;
    // no account is known yet
    const unknownYet = stage !== 'sign-in' && beforeSending.has(stage);
    const general = !narrower || narrower === 'connector';
    if (unknownYet || (general && beforeSending.has(stage))) return 'relay-early';
    // a connector is for who does not sign in
    if (signedIn(evidence)) return general ? 'relay-signed-in' : narrower;
    return narrower === 'connector' ? 'connector-for-us' : (narrower ?? 'relay-unsigned');
  },
  'recipient-rejected': ({ failure, evidence, found, narrower }) => {
    if (narrower === 'to-oneself') return narrower;
    if (narrower === 'organisation-block-list') return 'own-address-barred';
    if (failure.stage === 'message') return 'own-address-late';
    if (found.confidence === 'unsure') return noAt(failure);
    return signedIn(evidence) ? 'own-address' : 'own-address-unsigned';
  },
  'mailbox-full': ({ failure }) =>
    beforeSending.has(failure.stage) ? 'full-at-sign-in' : 'own-mailbox-full',
  // one message for one recipient, the visitor’s own address
  'rate-or-quota-limited': ({ narrower }) => {
    if (narrower === 'too-many-at-once') return 'one-too-many';
    return ofOwnMailbox(narrower);
  },
  'too-many-connections': ({ narrower }) => ofOwnMailbox(narrower),
  'content-or-spam-rejected': ({ failure }) => {
    if (beforeMessage(failure)) return 'refused-unseen';
    const text = failure.reply ? plainReply(failure.reply) : '';
    if (speaksOf('ownRule', text)) return 'organisation-rule';
    return speaksOf('filter', text) ? 'test-message' : 'refused-message';
  },
};
