import { placeInProcess } from '@/lib/process/once-a-process';
import type { Route } from '@/lib/smtp/target';
import { practiceDomain } from './account';
import { createAuthority, type KeyPair } from './authority';
import { createInbox, type PracticeMessage } from './inbox';
import { startPretendServer } from './pretend-server';
import { type Behaviour, pretendHosts } from './scenarios';

/** The pretend servers of this process: where the engine finds them, what arrived, and how to end them. */
export type Practice = {
  routes: Route[];
  messages: () => readonly PracticeMessage[];
  stop: () => Promise<void>;
};

const practiceHere = placeInProcess<Practice>('practice');

/** Starts a pretend server for each exercise on free ports of 127.0.0.1, with an authority made on the spot. Once a process. */
export async function startPractice(): Promise<Practice> {
  const running = practiceHere.get();
  if (running) return running;
  const authority = await createAuthority('Sendwell practice authority');
  const inbox = createInbox();
  const servers = await Promise.all(
    [...pretendHosts()].map(async ([host, behaviour]) => {
      const certificate = await certificateFor(authority, host, behaviour);
      const deliver = (source: Uint8Array) => inbox.deliver(source, host);
      const pretend = { host, behaviour, certificate, deliver };
      const [starttls, implicit] = await Promise.all([
        startPretendServer(pretend, false),
        startPretendServer(pretend, true),
      ]);
      const ports = { 587: starttls.port, 465: implicit.port };
      return { route: { host, ports, address: '127.0.0.1', ca: authority.ca }, parts: [starttls, implicit] };
    }),
  );
  const practice: Practice = {
    routes: servers.map(({ route }) => route),
    messages: inbox.messages,
    stop: async () => {
      practiceHere.set(undefined);
      await Promise.all(servers.flatMap(({ parts }) => parts.map((part) => part.stop())));
    },
  };
  practiceHere.set(practice);
  return practice;
}

/** Where a check finds the pretend servers; none where practice is off. Hand them to the check, which trusts their authority for them alone. */
export function practiceRoutes(): Route[] {
  return practiceHere.get()?.routes ?? [];
}

/** What arrived in the practice mailbox, the newest first; undefined where practice is off. */
export function practiceInbox(): readonly PracticeMessage[] | undefined {
  return practiceHere.get()?.messages();
}

function certificateFor(
  authority: Awaited<ReturnType<typeof createAuthority>>,
  host: string,
  { certificate }: Behaviour,
): Promise<KeyPair> {
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);
  // they are made once a process, which may run for years
  const asLongAsItRuns = { notAfter: days(2_900) };
  switch (certificate) {
    case 'expired':
      return authority.issue({ names: [host], notBefore: days(-100), notAfter: days(-10) });
    case 'wrong-name':
      return authority.issue({ names: [`www.${practiceDomain}`], ...asLongAsItRuns });
    case undefined:
      return authority.issue({ names: [host], ...asLongAsItRuns });
  }
}
