import type { Offer, Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { recogniseAnswer } from './answer';
import { isMasked } from './masked';
import { greeting } from './outstanding';
import { isYes } from './reply';
import { type Stop, stop } from './stop';

const speaksOfMail = /smtp|\bmail|\bmx|postfix|exim|exchange|mdaemon|zimbra/i;

/** The command is unknown (RFC 5321 §4.2.2: 500, 502), or a file server asks for its own sign-in first. */
function unknownCommand({ code, text }: Reply): boolean {
  return code === 500 || code === 502 || (code === 530 && /\bUSER\b|log(?:ged)?[ -]?in/i.test(text));
}

/** Only 220 begins a session; refusals are read elsewhere (RFC 5321 §4.3.2). */
function isNoWelcome({ code }: Reply): boolean {
  return code < 400 && code !== 220;
}

function another(welcome: string, delivers = false): Stop {
  const heard = recogniseAnswer(Buffer.from(welcome));
  const byReplies = delivers ? 'lmtp' : 'other';
  return stop(stopCodes.notSmtp, {
    ...heard,
    answered: heard.answered === 'smtp' ? byReplies : heard.answered,
  });
}

/** A reply, the command it answers (the greeting answers `''`), and the offer as it stands with it. */
type Answered = { command: string; reply: Reply | null; text: string; offer: Offer };

/**
 * Recognises a server that greets like SMTP and is not what is wanted: one of files (RFC 959) or news (RFC 3977), one for delivery (RFC 2033), one that
 * knows neither EHLO nor HELO, or one without STARTTLS where that is to encrypt the line. `after` is asked with each reply
 * before the line is encrypted.
 */
export function watchForStrangers(starttls: boolean) {
  let welcome = '';
  // where STARTTLS is wanted nobody goes on to HELO, which cannot lead there (RFC 3207 §4)
  const lastWord = starttls ? 'EHLO' : 'HELO';
  const lacksStarttls = (text: string, command: string): Stop =>
    stop(stopCodes.noStarttls, {
      stage: 'encrypt',
      command,
      ...((isMasked(welcome) || isMasked(text)) && { masked: true as const }),
    });
  return {
    after: ({ command, reply, text, offer }: Answered): Stop | undefined => {
      if (command === greeting) welcome = text;
      if (!reply) return undefined;
      if (command === greeting) {
        const isStranger = recogniseAnswer(Buffer.from(welcome)).answered === 'ftp' || isNoWelcome(reply);
        return isStranger ? another(welcome) : undefined;
      }
      if (command === 'EHLO' && isYes(reply))
        return starttls && !offer.starttls ? lacksStarttls(text, 'STARTTLS') : undefined;
      if (command !== lastWord || !unknownCommand(reply)) return undefined;
      // LMTP is for delivery between programs (RFC 2033 §4.1): it has its own word for EHLO, which Dovecot knows elsewhere
      const delivers = /\bLMTP\b|\bDovecot\b/.test(welcome);
      const mail = isMasked(welcome) || (speaksOfMail.test(welcome) && !delivers);
      if (!mail) return another(welcome, /\bLMTP\b/.test(welcome) || /\bLHLO\b/.test(text));
      return starttls ? lacksStarttls(text, command) : undefined;
    },
  };
}
