import type { Offer, Reply } from '@/lib/evidence/said';
import { noOffer, readOffer } from './offer';
import { isYes } from './reply';

/** A command that was refused, and how. */
export type Refusal = { command: string; reply: Reply };

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
      // who knows HELO alone has refused nothing
      if (command === 'HELO' && isYes(reply)) refusal = undefined;
      if (reply && reply.code >= 400) refusal ??= { command, reply };
    },
    signInBegins: () => {
      refusal = undefined;
    },
    offer: () => offer,
    refusal: () => refusal,
  };
}
