import type { Reply } from '@/lib/evidence/evidence';
import { recogniseAnswer } from './answer';
import { isMasked } from './masked';
import { type Stop, stop, stopCodes } from './stop';

const speaksOfMail = /smtp|\bmail|\bmx|postfix|exim|exchange|mdaemon|zimbra/i;

/** The command is unknown (RFC 5321 §4.2.2: 500, 502), or a file server asks for its own sign-in first. */
function unknownCommand({ code, text }: Reply): boolean {
  return code === 500 || code === 502 || (code === 530 && /\bUSER\b|log(?:ged)?[ -]?in/i.test(text));
}

/** Only 220 begins a session; refusals are read elsewhere (RFC 5321 §4.3.2). */
function isNoWelcome({ code }: Reply): boolean {
  return code < 400 && code !== 220;
}

function another(welcome: string): Stop {
  const heard = recogniseAnswer(Buffer.from(welcome));
  return stop(stopCodes.notSmtp, { ...heard, answered: heard.answered === 'ftp' ? 'ftp' : 'other' });
}

/**
 * Recognises a server that greets like SMTP and is another: of files (RFC 959) or news (RFC 3977), or one that knows
 * neither EHLO nor HELO. `after` is asked with each reply before the line is encrypted; the greeting answers `''`.
 * `lacksStarttls` is the reason to stop where STARTTLS is wanted and this reply to EHLO does not have it.
 */
export function watchForStrangers(starttls: boolean) {
  let welcome = '';
  // where STARTTLS is wanted nobody goes on to HELO, which cannot lead there (RFC 3207 §4)
  const lastWord = starttls ? 'EHLO' : 'HELO';
  const lacksStarttls = (text: string): Stop =>
    stop(stopCodes.noStarttls, {
      stage: 'encrypt',
      command: 'STARTTLS',
      ...((isMasked(welcome) || isMasked(text)) && { masked: true as const }),
    });
  return {
    lacksStarttls,
    after: (command: string, reply: Reply | null, text: string): Stop | undefined => {
      if (command === '') welcome = text;
      if (!reply) return undefined;
      if (command === '') {
        const isStranger = recogniseAnswer(Buffer.from(welcome)).answered === 'ftp' || isNoWelcome(reply);
        return isStranger ? another(welcome) : undefined;
      }
      if (command !== lastWord || !unknownCommand(reply)) return undefined;
      // LMTP is for delivery between programs (RFC 2033 §4.1): it has its own word for EHLO
      const mail = isMasked(welcome) || (speaksOfMail.test(welcome) && !/\bLMTP\b/.test(welcome));
      if (!mail) return another(welcome);
      return starttls ? lacksStarttls(text) : undefined;
    },
  };
}
