import { inspect } from 'node:util';
import type { Reply, TokenChallenge } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { usableWays } from '@/lib/evidence/ways-to-sign-in';
import type { Encryption } from '@/lib/settings/settings';
import type { Session } from './session';
import { stop } from './stop';
import { readChallenge } from './token-challenge';

/** A password, or an access token for XOAUTH2. */
type Secret = { password: string } | { accessToken: string };

/**
 * Who signs in, with the secret behind a function: it is in no property, so that nothing can print, serialise or copy
 * it by accident. JSON and `console.log` show the mark alone.
 */
export type SignIn = { username: string; reveal: () => Secret };

/** A sign-in that holds a copy of the secret. */
export function signInWith(username: string, secret: Secret): SignIn {
  const kept = { ...secret };
  const mark = () => '[sign-in]';
  return Object.freeze(
    Object.defineProperties({} as SignIn, {
      username: { value: username, enumerable: false },
      reveal: { value: () => kept, enumerable: false },
      toJSON: { value: mark, enumerable: false },
      toString: { value: mark, enumerable: false },
      [inspect.custom]: { value: mark, enumerable: false },
    }),
  );
}

/**
 * Which mechanism to use: of those offered after TLS, and of those that fit the secret. PLAIN costs one round trip less.
 * Not CRAM-MD5, which we could speak: what Microsoft lists of Outlook is PLAIN, NTLM and DIGEST-MD5, and a yes from us
 * would promise what Outlook may not be able to keep. checked: 2026-11
 * source: https://learn.microsoft.com/openspecs/exchange_standards/ms-stanoimap/4da93344-9559-4601-af6e-37b041ab9954
 */
function chooseMechanism(offered: string[], secret: Secret): string | undefined {
  return usableWays('accessToken' in secret).find((mechanism) => offered.includes(mechanism));
}

/**
 * Whether a sign-in is to be made on this connection. Throws instead of sending a secret without encryption, and
 * where none of the ways that are offered will do. A plain connection that offers none, nor encryption, goes on without.
 */
export function mechanismFor(session: Session, encryption: Encryption, signIn: SignIn): string | null {
  const { auth, starttls, byHelo } = session.offer();
  if (encryption === 'none') {
    // many offer a sign-in only once the line is encrypted
    if (auth.length > 0 || starttls) throw stop(stopCodes.plaintextAuth);
    return null;
  }
  if (auth.length === 0) throw stop(stopCodes.noAuth, byHelo ? { command: 'HELO' } : {});
  const mechanism = chooseMechanism(auth, signIn.reveal());
  if (!mechanism) throw stop(stopCodes.noMechanism);
  return mechanism;
}

/** No to the command as it stands: not known, no such parameter, not in use, no such way (RFC 5321 §4.2.2, RFC 4954 §4). */
const unread = [500, 501, 502, 504];

/** Whether a server has not judged who signs in, but could not read how: an enhanced code about security does judge (RFC 3463 §3.8). */
function isUnread({ code, status = '' }: Reply): boolean {
  return code === 504 || (unread.includes(code) && !status.startsWith('5.7.'));
}

/**
 * Signs in, once; by LOGIN after all where a server offers PLAIN and then cannot read it, as mail programs do. Rejects with
 * nodemailer's error, with what the server said of a token; the reply is in the dialogue.
 */
export async function authenticate(session: Session, mechanism: string, signIn: SignIn): Promise<void> {
  const secret = signIn.reveal();
  let challenge: TokenChallenge | null = null;
  const ended = session.run((smtp, done) => {
    if ('accessToken' in secret) {
      // under another name than XOAUTH2, which nodemailer tries twice or replaces by PLAIN
      smtp.customAuth.set('TOKEN', async (context) => {
        const initial = bearer(signIn.username, secret.accessToken);
        const first = await context.sendCommand(`AUTH XOAUTH2 ${initial}`);
        if (first.status === 334) challenge = readChallenge(first.text ?? '');
        // a refusal comes as a challenge, and an empty line asks for the reply (RFC 7628 §3.2.3)
        const last = first.status === 334 ? await context.sendCommand('') : first;
        if (Math.floor(last.status / 100) !== 2) throw new Error('refused');
      });
      smtp.login({ method: 'TOKEN', user: signIn.username }, (error) => done(error));
      return;
    }
    const { password } = secret;
    smtp.login({ method: mechanism, user: signIn.username, pass: password }, (error) => done(error));
  });
  await ended.catch((error) => {
    const { reply } = session.dialogue.refusal() ?? {};
    const isOther = mechanism === 'PLAIN' && reply !== undefined && isUnread(reply);
    if (isOther && session.offer().auth.includes('LOGIN')) return authenticate(session, 'LOGIN', signIn);
    throw challenge ? Object.assign(error, { challenge }) : error;
  });
}

/** The initial response of XOAUTH2 (Google and Microsoft, "SASL XOAUTH2"). */
function bearer(username: string, token: string): string {
  return Buffer.from(`user=${username}\x01auth=Bearer ${token}\x01\x01`, 'utf8').toString('base64');
}
