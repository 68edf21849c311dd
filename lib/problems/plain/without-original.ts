import { any } from '@/lib/problems/vocabulary/any';

/** Where bounces begin to quote the message that came back: Postfix, Exim, qmail, Exchange and MIME (RFC 3462). */
const copies =
  /^.{0,30}(?:copy of the message|original message (?:headers|follows|text)|unsent message|content-type: (?:message|text)\/rfc822|ursprungliche nachricht|en-tetes? (?:du|de) message)/im;

/** The names of fields that a message has. */
const fields = any(
  /return-path|received|dkim-signature|authentication-results|arc-[\w-]+|date|from|to|cc|bcc|sender|subject/,
  /message-id|mime-version|content-[\w-]+|user-agent|reply-to|references|in-reply-to|list-[\w-]+|thread-[\w-]+/,
  /importance|precedence|auto-submitted|delivered-to|envelope-to|delivery-date|errors-to|domainkey-[\w-]+/,
  /received-spf|x-[\w-]+/,
);
const headers = new RegExp(`^(?:${fields.source}):.*(?:\\r?\\n[ \\t]+.*)*`, 'gim');

/**
 * A bounce without the message that it returns, and without mail headers: their words are the sender's own, and a
 * subject such as "quota report" is no failure. What is not a whole mail is left as it is.
 */
export function withoutOriginal(text: string): string {
  const at = text.search(copies);
  const report = at > 60 ? text.slice(0, at) : text;
  if (!/^(?:received|message-id|mime-version):/im.test(report)) return report;
  const bare = report.replace(headers, '');
  return bare.trim().length > 40 ? bare : report;
}
