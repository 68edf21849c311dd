import { any } from '@/lib/problems/vocabulary/any';

/** What such a list is headed with. */
const heading = any(
  /(?:possible|common|likely|potential|usual|typical) (?:causes?|reasons?|solutions?)\b(?! (?:was|were|told))/,
  /(?:this|it) (?:may|might|could) be (?:caused by|due to|because)/,
  /mogliche (?:ursachen?|grunde)|(?:causes?|raisons?) possibles?|posibles? (?:causas?|razon\w*)/,
  /possive(?:l|is) (?:causas?|razoes|motivos)|possibil[ei] (?:caus[ae]|motiv[oi])|возможн\S{1,60} причин\S{0,60}/,
);

/** A list of what may be the reason, as programs print it below every failure: none of it was seen (plain form). The account that Outlook Express names behind it is no guess. */
const guesses = new RegExp(
  `\\b(?:${heading.source})(?:(?! account: ')[^"]){0,600}|可能(?:的)?原因.{0,300}`,
  'g',
);

/**
 * What MailKit puts before the exception that tells what failed in a handshake: what it may be, and a list of what may be wrong with a
 * certificate. None of it was seen.
 */
const possibilities =
  /\b(?:(?:one|another|the other) possibility is|this usually means)\b(?:(?!one or more of|-->)[^.:]){0,240}|\bone or more of the following reasons:(?:(?!-->)[^"]){0,700}?(?=--+>|$)/g;

/** A text without the reasons that a program only guesses at; the text itself where nothing is guessed. */
export function withoutGuesses(text: string): string {
  return text.replace(possibilities, ' ').replace(guesses, ' ');
}
