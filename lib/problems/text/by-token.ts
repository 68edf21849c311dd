import type { Judgement } from '@/lib/problems/catalogue/judgement';

/** A client that signs in with a token, and what it is answered in the end (the XOAUTH2 protocol; RFC 7628 §3). */
const token =
  /\bauth[ =](?:xoauth2|oauthbearer)\b(?:(?!\bauth (?:plain|login|cram-md5|ntlm)\b).){0,1500}?\b535\b|\b535\b.{0,300}\bauth (?:xoauth2|oauthbearer) (?!plain|login|ntlm|cram)\w{4}|command['"]?: ?['"]?auth (?:xoauth2|oauthbearer)|method['"]?[ :=]{1,3}['"]?(?:xoauth2|oauthbearer)\b/;

/** Somebody who tells that a token was shown. */
const withToken =
  /\b(?:using|with|via|by|used|sent|send|mit|avec|con|com) (?:an? |the |my |einem |un |une )?(?:\w+ ){0,2}(?:xoauth2?|oauth ?2?(?:\.0)?|access)[- ](?:access[- ])?(?:token|jeton)\b.{0,400}\b535\b/;

/** `334` and the base64 of `{"status":`, in the plain form: why a token was not accepted. */
const challenge = /\b334[ -]['"]?eyjzdgf0dxmi/;

/** A program that tried a password as well: it is not known which of the two was meant. */
const passwordToo = /authenticator \W{0,3}(?:login|plain|cram-md5)\W{0,3} returned/;

/** A refused name and password that were a token: it is the token that was refused. */
export function ofToken(judged: Judgement, whole: string): Judgement {
  if (!isAboutSignIn(judged) || passwordToo.test(whole)) return judged;
  const told = challenge.test(whole);
  if (!told && !token.test(whole) && !withToken.test(whole)) return judged;
  return {
    problem: 'oauth-token-invalid',
    confidence: told ? 'sure' : 'likely',
    also: ['auth-bad-credentials', ...judged.also],
  };
}

/** Who shows a token is refused for nothing that is about passwords, unless the server says so itself. */
function isAboutSignIn({ problem, confidence }: Judgement): boolean {
  return problem === 'auth-bad-credentials' || (problem === 'auth-basic-disabled' && confidence !== 'sure');
}
