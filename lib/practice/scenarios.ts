import type { Settings } from '@/lib/settings/settings';
import { practiceDomain } from './account';

/** An SMTP reply of the pretend server. */
export type PretendReply = { code: number; text: string };

/** How a pretend server behaves. Whatever is left out goes well. */
export type Behaviour = {
  certificate?: 'expired' | 'wrong-name';
  /** Takes connections and never says a word. */
  silent?: true;
  /** Waits this many milliseconds before its greeting, and a fifth of that before each answer. */
  slowMs?: number;
  noStarttls?: true;
  greeting?: PretendReply;
  signIn?: PretendReply;
  sender?: PretendReply;
  recipient?: PretendReply;
  /** Hangs up when the message has come, without a word. */
  hangUpAfterMessage?: true;
};

/** One exercise: the settings that the wizard opens with, and the server behind that name. */
export type Scenario = { settings: Settings; behaviour: Behaviour };

/** Each exercise has a host name of its own, so that one visitor’s choice changes nothing for another. */
function at(name: string, behaviour: Behaviour): Scenario {
  const settings = { host: `${name}.${practiceDomain}`, port: 587, encryption: 'starttls' } as const;
  return { settings, behaviour };
}

/** The exercises, in the order in which they are offered. */
export const scenarios = {
  works: at('mail', {}),
  // The settings are at fault here, and the server is the one that works.
  'wrong-encryption': {
    settings: { host: `mail.${practiceDomain}`, port: 465, encryption: 'starttls' },
    behaviour: {},
  },
  'wrong-password': at('wrong-password', {
    signIn: { code: 535, text: '5.7.8 Error: authentication failed: authentication failure' },
  }),
  'expired-certificate': at('expired', { certificate: 'expired' }),
  'wrong-name': at('wrong-name', { certificate: 'wrong-name' }),
  'no-starttls': at('no-starttls', { noStarttls: true }),
  'sender-refused': at('sender-refused', {
    sender: { code: 553, text: '5.7.1 Sender address rejected: not owned by user' },
  }),
  'recipient-refused': at('recipient-refused', {
    recipient: { code: 550, text: '5.1.1 Recipient address rejected: User unknown' },
  }),
  slow: at('slow', { slowMs: 6000 }),
  silent: at('silent', { silent: true }),
  'too-many': at('too-many', {
    greeting: { code: 421, text: '4.7.0 Too many connections, try again later' },
  }),
  'no-receipt': at('no-receipt', { hangUpAfterMessage: true }),
} as const satisfies Record<string, Scenario>;

export type ScenarioId = keyof typeof scenarios;
export const scenarioIds = Object.keys(scenarios) as ScenarioId[];

/** The pretend servers by host name: one for each name that any exercise uses. */
export function pretendHosts(): Map<string, Behaviour> {
  const hosts = new Map<string, Behaviour>();
  for (const id of scenarioIds) {
    const { settings, behaviour }: Scenario = scenarios[id];
    if (!hosts.has(settings.host)) hosts.set(settings.host, behaviour);
  }
  return hosts;
}
