import type { Failure } from '@/lib/evidence/evidence';
import type { Reply } from '@/lib/evidence/said';
import { printable } from './printable';
import { isYes } from './reply';

/** LOGIN asks for the name and for the password, every other way asks less. */
const questionsOfLogin = 2;
/** Who asks more than this never ends. */
const mostQuestions = 4;
const verb = /^(MAIL FROM|RCPT TO|AUTH \S+|[A-Z]+|\.$)/i;

/** A line of ours: the command it belongs to, what of it may be shown, and whether it begins a sign-in. */
type Sent = { command: string; shown: string; begins: boolean };

/**
 * Tells the lines of a sign-in from commands. From AUTH on each 334 is a question and each line of ours an answer to it,
 * until another reply ends the exchange (RFC 4954 §4). All of its lines count as the one command, and none is shown.
 */
export type AuthExchange = {
  sent: (text: string) => Sent;
  /** Whether the next reply is a question, a refusal, or a yes to what was told in full (RFC 4954 §4). */
  isFitting: (reply: Reply | null) => boolean;
  /** Takes the next reply. False where the server has asked more than any way to sign in needs. */
  goesOnWith: (reply: Reply | null) => boolean;
  isOpen: () => boolean;
  /** What a LOGIN asked for besides a name and a password, if it did: a code of a second step, say. */
  further: () => string | undefined;
  /** What of a LOGIN the server had not asked for when it refused it; nothing where all was said, and before a refusal. */
  unsaid: () => Pick<Failure, 'unsaid' | 'secondSignIn'>;
};

/** Begins outside of any sign-in. */
export function createAuthExchange(): AuthExchange {
  let open: string | undefined;
  let questions = 0;
  let asked: string[] = [];
  let further: string | undefined;
  let unsaid: Failure['unsaid'];
  let saidInFull = false;
  return {
    sent: (text) => {
      const said = verb.exec(text)?.[0].toUpperCase() ?? '';
      if (said.startsWith('AUTH ')) {
        open = said;
        asked = [];
        further = undefined;
        unsaid = undefined;
        const hasMore = text.length > said.length;
        saidInFull ||= hasMore;
        return { command: said, shown: hasMore ? `${said} [hidden]` : text, begins: true };
      }
      return open
        ? { command: open, shown: '[hidden]', begins: false }
        : { command: said, shown: text, begins: false };
    },
    isFitting: (reply) => {
      if (!open || !reply || reply.code >= 400 || reply.code === 334) return true;
      return isYes(reply) && (open !== 'AUTH LOGIN' || questions >= questionsOfLogin);
    },
    goesOnWith: (reply) => {
      if (open === 'AUTH LOGIN' && reply && reply.code >= 400 && questions < questionsOfLogin)
        unsaid = questions === 0 ? 'both' : 'password';
      if (open === 'AUTH LOGIN' && reply?.code === 334) {
        if (asked.length >= questionsOfLogin && !asked.includes(reply.text)) further ??= reply.text;
        asked.push(reply.text);
      }
      if (reply?.code !== 334) open = undefined;
      questions = open ? questions + 1 : 0;
      return questions <= mostQuestions;
    },
    isOpen: () => open !== undefined,
    further: () => further && asQuestion(further),
    unsaid: () => (unsaid ? { unsaid, ...(saidInFull && { secondSignIn: true }) } : {}),
  };
}

/** A question as people read it: LOGIN has them in base64. */
function asQuestion(text: string): string {
  return printable(Buffer.from(text, 'base64').toString('utf8'));
}
