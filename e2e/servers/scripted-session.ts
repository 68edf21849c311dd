import type net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Lines, readLines } from './lines';
import { type Answer, ehloReply, type Said, type Script, type Step } from './script';
import { readSignIn, type SignInSeen } from './scripted-auth';

/** What the sessions with one server left behind, in the order in which it came. */
export type Seen = { commands: string[]; messages: string[]; signIns: SignInSeen[] };

export type SessionOptions = {
  /** The TCP connection itself, under any encryption. */
  wire: net.Socket;
  script: Script;
  /** The server can become encrypted; undefined where it cannot, or is already. */
  upgrade?: (socket: net.Socket) => Promise<net.Socket>;
  secure: boolean;
  /** SASL mechanisms offered once the line is encrypted (or at once, when it never will be). */
  mechanisms: string[];
  extensions: string[];
  user: string;
  password: string;
};

/** Talks SMTP with one client until either side has had enough. */
export async function converse(socket: net.Socket, options: SessionOptions, seen: Seen): Promise<void> {
  let lines = readLines(socket);
  let line: string | undefined = '';
  let { secure } = options;
  let current = socket;

  /** Gives the scripted answer to a step, else the default. Returns the text said, undefined when the session is over. */
  const answer = async (step: Step, usual: string, more: Partial<Said> = {}): Promise<string | undefined> => {
    const scripted = options.script[step] ?? usual;
    const given =
      typeof scripted === 'function' ? await scripted({ line: line ?? '', secure, ...more }) : scripted;
    return perform(current, options.wire, lines, given);
  };
  const ask = async (challenge: string) => {
    current.write(`334 ${challenge}\r\n`);
    return lines.next();
  };
  const offers = () => [
    ...options.extensions,
    ...(options.upgrade && !secure ? ['STARTTLS'] : []),
    ...(options.mechanisms.length > 0 && (secure || !options.upgrade)
      ? [`AUTH ${options.mechanisms.join(' ')}`]
      : []),
  ];
  const upgraded = Boolean(options.upgrade);

  const respond = async (verb: string): Promise<string | undefined> => {
    switch (verb) {
      case 'EHLO':
        return answer(upgraded && secure ? 'ehloTls' : 'ehlo', ehloReply(offers()));
      case 'HELO':
        return answer('ehlo', '250 smtp.test.local');
      case 'STARTTLS': {
        if (!options.upgrade || secure) return answer('starttls', '502 5.5.1 Error: command not implemented');
        const said = await answer('starttls', '220 2.0.0 Ready to start TLS');
        if (!said?.startsWith('220')) return said;
        lines.detach();
        current = await options.upgrade(current);
        lines = readLines(current);
        secure = true;
        return said;
      }
      case 'AUTH': {
        if (options.script.authStart) return answer('authStart', '');
        const signIn = await readSignIn(line ?? '', ask);
        if (!signIn) return answer('other', '504 5.7.4 Unrecognized authentication type');
        seen.signIns.push(signIn);
        const right = signIn.user === options.user && signIn.password === options.password;
        const refusal = '535 5.7.8 Error: authentication failed: authentication failure';
        return answer('auth', right ? '235 2.7.0 Authentication successful' : refusal, signIn);
      }
      case 'MAIL':
        return answer('mailFrom', '250 2.1.0 Ok');
      case 'RCPT':
        return answer('rcptTo', '250 2.1.5 Ok');
      case 'DATA': {
        const said = await answer('data', '354 End data with <CR><LF>.<CR><LF>');
        if (!said?.startsWith('354')) return said;
        const message = await readMessage(lines);
        if (message === undefined) return undefined;
        seen.messages.push(message);
        return answer('dot', '250 2.0.0 Ok: queued as 4SENDWELL1', { message });
      }
      case 'RSET':
        return answer('rset', '250 2.0.0 Ok');
      case 'NOOP':
        return answer('noop', '250 2.0.0 Ok');
      case 'QUIT':
        await answer('quit', '221 2.0.0 Bye');
        current.end();
        return undefined;
      default:
        return answer('other', '502 5.5.2 Error: command not recognized');
    }
  };

  if ((await answer('greeting', '220 smtp.test.local ESMTP Scripted')) === undefined) return;
  for (line = await lines.next(); line !== undefined; line = await lines.next()) {
    seen.commands.push(line);
    const [verb = ''] = line.trim().split(/\s/);
    if ((await respond(verb.toUpperCase())) === undefined) return;
  }
}

async function perform(
  socket: net.Socket,
  wire: net.Socket,
  lines: Lines,
  answer: Answer,
): Promise<string | undefined> {
  if (typeof answer === 'string') {
    socket.write(`${answer}\r\n`);
    return answer;
  }
  if (Buffer.isBuffer(answer)) {
    socket.write(answer);
    return answer.toString('latin1');
  }
  if ('onWire' in answer) {
    wire.write(answer.onWire);
    await lines.over;
    return undefined;
  }
  if ('waitMs' in answer) {
    const stillThere = await Promise.race([sleep(answer.waitMs, true, { ref: false }), lines.over]);
    return stillThere ? perform(socket, wire, lines, answer.then) : undefined;
  }
  if ('hangUp' in answer) {
    if (answer.reset) wire.resetAndDestroy();
    else socket.end(typeof answer.say === 'string' ? `${answer.say}\r\n` : (answer.say ?? ''));
    return undefined;
  }
  await lines.over;
  return undefined;
}

async function readMessage(lines: Lines): Promise<string | undefined> {
  const message: string[] = [];
  for (;;) {
    const line = await lines.next();
    if (line === undefined) return undefined;
    if (line === '.') return message.join('\r\n');
    message.push(line.startsWith('.') ? line.slice(1) : line);
  }
}
