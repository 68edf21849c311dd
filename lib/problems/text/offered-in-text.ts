const mechanism =
  '(?:ntlm|gssapi|gss-spnego|plain|login|xoauth2|oauthbearer|external|cram-md5|digest-md5|scram-[a-z\\d-]{3,20})';

/** A line of the reply to EHLO that names ways to sign in (RFC 4954 §3), in the plain form of a text. */
const offer = new RegExp(`\\b250[- ]auth[ =]((?:${mechanism}(?: |$|\\|)){1,12})`, 'g');

/** A program that says the same of the server in words of its own. */
const said =
  /\bonly (?:supports? |offers? |allows? |advertises? )?(?:auth )?(?:ntlm|gssapi)\b(?!.{0,24}\b(?:plain|login)\b)/;

/** Whether a text in its plain form tells that the server takes a Windows sign-in alone. Of several offers the last one counts: it is the one over the secure line. */
export function offersOnlyWindows(text: string): boolean {
  const last = [...text.matchAll(offer)].at(-1)?.[1];
  if (last === undefined) return said.test(text);
  return last.split(/[ |]/).every((way) => /^(?:ntlm|gssapi|gss-spnego|)$/.test(way));
}
