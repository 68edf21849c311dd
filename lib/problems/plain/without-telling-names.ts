import { any } from '@/lib/problems/vocabulary/any';

/** What a refusal may be about, where it stands in a name that somebody gave to a machine, a folder or a class. */
const ofCause =
  /spam|spoof|dmarc|dkim|virus|malware|phish|junk|abuse|quota|(?:black|block|gr[ea]y)-?list|relay|denied|rejected|refused|blocked|time-?out|limit|expired|unavailable|(?<=[@.-])full(?=[.-])/g;

/** A block list says by its name that somebody is on it, the address of a page why, and an error what went wrong. */
const telling =
  /spamhaus|spamcop|spamrats|barracuda|sorbs|abuseat|uceprotect|cloudmark|senderbase|\brbl|dns-?bl|bl\.|surbl|uribl|mail-abuse\.|\bwww\.|exception|error|exceeded|smtp\w+refused/;
const named = any(
  // an address of mail, a machine, a class; what goes on with a slash is a page
  /(?<![\w./@=-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}/,
  /(?<![\w./@:-])(?<!(?:using|by|see|visit|listed (?:in|on|at|by)) )[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}(?![\w@/-])/,
  // a file within folders
  /(?<![\w./:>-])\/[\w.-]{1,64}(?:\/[\w.-]{1,64}){1,10}/,
);
const everyName = new RegExp(named.source, 'g');

/**
 * A text (plain form) whose names say nothing of a cause: `lost connection with spamfilter.example.com` tells of no spam.
 * What a name is for stays: the machine, its provider, a block list.
 */
export function withoutTellingNames(text: string): string {
  if (text.search(ofCause) < 0) return text;
  return text.replace(everyName, (name) =>
    telling.test(name) ? name : name.replace(ofCause, (word) => 'x'.repeat(word.length)),
  );
}
