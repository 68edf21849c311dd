import type { Offer, Reply } from '@/lib/evidence/said';
import { noOffer, readOffer } from './offer';
import { isYes } from './reply';

/** A command that was refused, and how. */
type Refusal = { command: string; reply: Reply };

/** Whether EHLO was answered as an unknown command, so that HELO is to be tried (RFC 5321 §3.2, §4.2.2). */
export function knowsNoEhlo(refusal: Refusal | undefined): boolean {
  return refusal?.command === 'EHLO' && (refusal.reply.code === 500 || refusal.reply.code === 502);
}

/** What the replies of a server tell of it. */
export type Learned = {
  /** Takes the next reply. `text` is the whole of it, `secured` whether STARTTLS has encrypted the line. */
  take: (answer: { command: string; reply: Reply | null; text: string; secured: boolean }) => void;
  /** A second way to sign in is judged by its own reply. */
  signInBegins: () => void;
  offer: () => Offer;
  /** The first command that was refused. */
  refusal: () => Refusal | undefined;
};

/** Nothing is offered and nothing refused at first. */
export function createLearned(): Learned {
  let offer = noOffer;
  let refusal: Refusal | undefined;
  return {
    take: ({ command, reply, text, secured }) => {
      if (command === 'EHLO' && isYes(reply)) {
        const clear = secured ? offer.auth : [];
        offer = readOffer(text);
        if (clear.length > 0 && offer.auth.length === 0) offer.authInClear = clear;
      }
      // who knows HELO alone has refused nothing, and offers nothing: what was said in clear holds no more (RFC 3207 §4.2)
      if (command === 'HELO' && isYes(reply)) {
        refusal = undefined;
        offer = { ...noOffer, byHelo: true };
      }
      if (reply && reply.code >= 400) refusal ??= { command, reply };
    },
    signInBegins: () => {
      refusal = undefined;
    },
    offer: () => offer,
    refusal: () => refusal,
  };
}
