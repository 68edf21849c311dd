import { lacksToldPort } from '@/lib/problems/change/told-settings';
import { asShown } from '@/lib/problems/plain/as-shown';
import { explainText, type TextExplanation } from '@/lib/problems/text/explain-text';
import { inHexadecimal } from '@/lib/problems/text/number-spellings';
import { shortened } from '@/lib/problems/text/shortened';
import { serversWords } from './servers-words';

/** The codes of RFC 5321 and its extensions: no ports. */
const code =
  /(?<![\w.:-])(4(?:2[12]|3[1-5]|4[1-9]|5\d|71)|5(?:0[0-4]|1[0-5]|2[1-5]|3[0-8]|4[1-4]|5\d|7[0-4]))/.source;
/** A reply with the lines that go on with it: the same code, or spaces before it. */
const replies = new RegExp(
  `${code}(?:[ -]|, ?b?['"])[^\\n]{1,400}(?:\\n(?:[ \\t]+|\\1[ -])[^\\n]{1,400}){0,4}`,
  'g',
);
/** The same where a program broke it into lines of its own. */
const wrapped = new RegExp(`${code}[ -][^\\n]{1,400}(?:\\n[^\\n]{1,400}){1,2}`, 'g');
/** A number of Outlook's or Windows', in any spelling once it is read. */
const numbers = /0x8[0-9a-f]{7}\b/g;
/** What systems and libraries call an error, by name or by number (errno(3), winerror.h, OpenSSL, NSS). */
const names =
  /\b(?:WSA)?E(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_[A-Z]{3,12})\b|\b(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|ERR_TLS_CERT_ALTNAME_INVALID|ERR_SSL_WRONG_VERSION_NUMBER|CERTIFICATE_VERIFY_FAILED|WRONG_VERSION_NUMBER|SEC_E_WRONG_PRINCIPAL|SEC_E_CERT_EXPIRED|SEC_E_UNTRUSTED_ROOT)\b|\b(?:errno|winerror|os error|socket error|winsock(?: error)?)\W{1,3}-?\d{1,5}\b/gi;

/** Places of a text that are looked at: the first ones and the last. */
const first = 5;
const last = 3;

/**
 * The line of a pasted text that told its cause, as it may be shown to whoever pasted it: a server's reply, the name that a
 * system has for an error, or a program's number, and of them the words that servers use (`servers-words`). Null where the
 * cause was told otherwise, or by nothing that may be shown.
 */
export function lineRead(text: string, judged: TextExplanation): string | null {
  if (judged.problem === 'unknown' || judged.otherMatter || lacksToldPort(judged) !== null) return null;
  const shown = asShown(shortened(text));
  return (
    telling(found(shown, replies), judged, serversWords) ??
    telling(found(shown, wrapped), judged, serversWords) ??
    telling(found(shown, names), judged, (name) => name.replace(/\s+/g, ' ')) ??
    telling(found(inHexadecimal(shown.toLowerCase()), numbers), judged, asNumber)
  );
}

/** The first of these that tells the same by itself; best one that tells it as surely, in the same words. */
function telling(
  parts: string[],
  judged: TextExplanation,
  show: (part: string) => string | null,
): string | null {
  let best: string | null = null;
  for (const part of parts) {
    const alone = explainText(part);
    if (alone.problem !== judged.problem) continue;
    if (alone.narrower === judged.narrower && alone.confidence === judged.confidence) return show(part);
    best ??= part;
  }
  return best === null ? null : show(best);
}

function found(text: string, pattern: RegExp): string[] {
  const all = [...new Set([...text.matchAll(pattern)].map(([part]) => part))];
  return all.length > first + last ? [...all.slice(0, first), ...all.slice(-last)] : all;
}

/** `0x800CCC0E`, as Outlook writes it. */
function asNumber(number: string): string {
  return `0x${number.slice(2).toUpperCase()}`;
}
