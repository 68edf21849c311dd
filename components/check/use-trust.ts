'use client';

import { useState } from 'react';
import { useMemory } from '@/components/memory/memory';
import type { TrustAsked, TrustReply } from '@/lib/check/ask-trust';
import type { CheckState } from './check-state';

export type AskTrust = (question: TrustAsked) => Promise<TrustReply>;

/** Whether a password may go to the server that is tried: asked beside its check, and dispelled by typing its name once more. */
export function useTrust(askTrust: AskTrust, link: string | null, host: string, state: CheckState) {
  const { hosts } = useMemory();
  const [answer, setAnswer] = useState<TrustReply | null>(null);
  const [confirmedHost, setConfirmedHost] = useState<string>();
  /** What goes with every request, for our server to judge by itself. */
  const proof = { ...(confirmedHost && { confirmedHost }), ...(link && { link }) };
  const refused = state.phase === 'answered' && state.reply.status === 'untrusted' ? state.reply : null;
  const doubt = refused ?? doubtOf(answer);
  /** The refusal that was answered by typing the name: one that comes after it counts anew. */
  const [dispelled, setDispelled] = useState<object | null>(null);
  const typedOnce = confirmedHost !== undefined && (refused === null || refused === dispelled);
  return {
    proof,
    /** Asks about a host and an address; null where our own server could not be asked. */
    ask: (asked: string, address: string) =>
      askTrust({ host: asked, domain: domainOf(address), ...proof }).catch(() => null),
    note: setAnswer,
    /** Why no password is asked for, or null. `like`: the known server that the name could be taken for. */
    doubt: doubt?.like === null && typedOnce ? null : doubt,
    /** The person typed or chose this server in this tab. */
    ownChoice: hosts.includes(host),
    confirm: (typed: string | undefined) => {
      setConfirmedHost(typed);
      setDispelled(refused);
    },
  };
}

/** Where nobody could be asked, the host is a stranger’s. */
function doubtOf(answer: TrustReply | null): { like: string | null } | null {
  if (answer && 'trusted' in answer) return answer.trusted ? null : { like: answer.like };
  return { like: null };
}

/** What follows the @ of an address. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
