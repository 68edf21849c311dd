import { type Judgement, likely, unsure } from '@/lib/problems/catalogue/judgement';

/** Marks of a recorded session: PHPMailer’s, and those of tools that draw arrows. */
const recorded =
  /client -> server|server -> client|^[^\p{L}\d\n]{0,4}(?:->|~>|>) ?ehlo\b|\b(?:send|wrote): ?(?:ehlo|quit|starttls)\b/imu;

const serverSays =
  '(?:server -> client: ?|\\b(?:recv|read): ?|smtp inbound: ?"?|^[^\\p{L}\\d\\n]{0,4}(?:<[-~*]{0,3}) {0,2})';
const clientSays = '(?:client -> server: ?|\\b(?:send|wrote): ?|^[^\\p{L}\\d\\n]{0,4}(?:->|~>|>) ?)';
const saidHello = new RegExp(`${clientSays}(?:ehlo|helo)\\b`, 'imu');
const signInSent = new RegExp(`${clientSays}auth\\b`, 'imu');

/** The answer to the last EHLO of a session, up to what the client or the program says next. */
const answer = new RegExp(
  `${clientSays}(?:ehlo|helo)\\b[^\\n]{0,300}\\n([\\s\\S]{0,2000}?)(?=client ->|\\b(?:send|wrote): |^[^\\p{L}\\d\\n]{0,4}(?:->|~>|>) |smtp (?:error|notice)|$(?![\\s\\S]))`,
  'gimu',
);

/** A server that said anything at all. */
const spoke = new RegExp(`${serverSays}[2-5]\\d\\d\\b`, 'imu');

/** A server that said no. */
const refused = new RegExp(`${serverSays}[45]\\d\\d[ -]`, 'imu');

/** STARTTLS was agreed on, and no EHLO came after it: the handshake between the two did not end well (RFC 3207 §4.2). */
const endedInHandshake = new RegExp(
  `${clientSays}starttls\\b[^\\n]{0,80}\\n[^\\n]{0,40}?220\\b[^\\n]{0,200}(?:\\n(?![^\\n]{0,200}\\b(?:ehlo|helo)\\b)[^\\n]{0,400}){0,12}$(?![\\s\\S])`,
  'imu',
);

/** STARTTLS was agreed on (RFC 3207 §4). */
const agreed = new RegExp(
  `(?:${clientSays}|^)starttls\\b[^\\n]{0,80}\\n[^\\n]{0,40}?220\\b|\\bconvert socket to tls\\b`,
  'imu',
);

/** A program quotes a line of the answer to EHLO as the server’s last word: no sign-in was tried (RFC 4954 §3). */
const endedWithOffer =
  /\bauthenticat\w+ (?:failed|failure|error|unsuccessful)\W{1,4}250\b|\(250\)\W{1,3}authenti\w+ (?:failed|fehlgeschlagen|mislukt)/i;

/** AUTH, and a server that does not know the command, or this way of it (RFC 4954 §4): mostly it has none before STARTTLS. */
const authUnknown =
  /^[^\n]{0,60}\bauth(?: (?:login|plain|cram-md5|xoauth2|ntlm)\b[^\n]{0,120})?\n[^\n]{0,60}\b50[024][ -]/im;

/** Ways of signing in that a mail program with a name and a password has. */
const common = /\bauth\b[ =].{0,200}\b(?:plain|login|cram-md5|digest-md5|xoauth2|scram-)/i;

/** An EHLO behind STARTTLS that a server answered: the handshake between the two ended well. */
const madeSecure =
  /\bstarttls\b[^\n]{0,80}\n[^\n]{0,40}?\b220\b[^\n]{0,200}\n[^\n]{0,40}\behlo\b[^\n]{0,200}\n[^\n]{0,40}\b250[ -]/i;

/** How programs end whose sign-in did not come about, whatever the reason was. */
const vague = new Set(['auth-bad-credentials', 'connect-refused', 'server-closed-connection', 'unknown']);

/**
 * A program’s last word beside the session that it recorded: “could not authenticate” where no sign-in was tried, “could not
 * connect” where only the encryption did not come about. What a server refused in words stays as it is.
 */
export function ofSession(judged: Judgement, text: string): Judgement {
  // a line that was encrypted from the first byte would not have come to STARTTLS
  if (judged.problem === 'tls-wrong-mode-implicit-on-starttls-port' && agreed.test(text))
    return unsure('starttls-not-offered', ['tls-too-old', 'network-blocked']);
  if (judged.problem === 'tls-too-old' && judged.confidence === 'unsure' && madeSecure.test(text))
    return unsure('unknown', ['auth-mechanism-unsupported', 'auth-bad-credentials']);
  if (judged.problem === 'auth-bad-credentials' && endedWithOffer.test(text))
    return likely('auth-mechanism-unsupported', ['starttls-required', 'auth-bad-credentials']);
  if (judged.problem === 'unknown' && authUnknown.test(text))
    return likely('auth-mechanism-unsupported', ['starttls-required']);
  if (judged.problem === 'starttls-not-offered' && judged.confidence !== 'sure' && offersOnlyOthers(text))
    return likely('auth-mechanism-unsupported', ['starttls-not-offered', 'auth-bad-credentials']);
  if (!recorded.test(text) || refused.test(text)) return judged;
  if ((vague.has(judged.problem) || judged.problem === 'starttls-not-offered') && endedInHandshake.test(text))
    return likely('cert-untrusted', ['cert-name-mismatch', 'cert-expired', 'tls-too-old']);
  if (judged.problem !== 'auth-bad-credentials' || signInSent.test(text)) return judged;
  if (!spoke.test(text))
    return likely('server-closed-connection', ['tls-wrong-mode-plain-on-implicit-port', 'connect-timeout']);
  // an excerpt may begin behind our own words
  const offer = [...text.matchAll(answer)].at(-1)?.[1] ?? (saidHello.test(text) ? undefined : text);
  if (offer === undefined || !/\b250\b/.test(offer) || common.test(offer)) return judged;
  return likely('auth-mechanism-unsupported', [
    ...(/\bstarttls\b/i.test(offer) ? (['starttls-required'] as const) : []),
    'auth-bad-credentials',
  ]);
}

/** A recorded sign-in that failed where the server offers nothing that a mail program with a name and a password has. */
function offersOnlyOthers(text: string): boolean {
  return recorded.test(text) && /\b250[- ]auth\b/i.test(text) && !common.test(text) && !signInSent.test(text);
}
