import { any } from '@/lib/problems/vocabulary/any';

/** With what somebody begins who guesses, or who says what he is sure of or has not touched. No server speaks so. */
const begins = any(
  /(?<![\w'"])i(?:'m| am)? (?:\w+ )?(?:guess|think|believe|suppose|suspect|feel|wonder|assume|sure|certain|positive|checked|(?:get|have) (?:the|a) (?:\w+ )?feeling|(?:have|did) not chang\w+)\b/,
  /(?<![\w'"])i(?:'ve| have) (?:\w+ )?(?:checked|changed|no idea)\b|\b(?:maybe|perhaps|not sure|(?:could|might) (?:it|this|that) be|is it possible|my guess|it must be some\w+|some(?:body|one) (?:told|said)|no idea)\b/,
  /\bich (?:vermute|glaube|denke|schatze|bin (?:mir )?(?:ganz )?sicher|habe nichts)\b|\b(?:vielleicht|vermutlich|womoglich|(?:kann|konnte) es sein)\b/,
  /\bje (?:pense|crois|suppose|suis sure?)\b|\bpeut-etre\b|\b(?:creo|supongo|imagino|quizas?|tal vez|a lo mejor|estoy segur\w)\b/,
  /\b(?:acho que|talvez|sera que|tenho certeza|penso che|credo che|forse|sono sicur\w|misschien|ik (?:denk|vermoed|geloof)|byc moze|mysle|wydaje mi sie)\b/,
  /(?:^| )(?:может быть|наверное|наверно|думаю|я думаю|мне кажется)(?= |,)|也许|我(?:觉得|想是|猜|怀疑)|たぶん|と思います/,
);
/** A guess to the end of its sentence, and what begins the sentence in which it is made. */
const guess = new RegExp(`(?:${begins.source})[^.!?。！？]{0,300}(?:[.!?](?!\\S)|[。！？]|$)`, 'g');
/** A server’s answer stands in the text, or follows: what is said behind it is somebody’s own. */
const reply =
  /\b(?!465\b|587\b)[45]\d\d[ -](?:#?[45]\.\d{1,3}\.\d{1,3}(?: |$)|[a-z<][a-z0-9<]{2})|\b[45]\.\d\.\d{1,3} [a-z]/;
const furtherReply = /\b(?!465\b|587\b)[45]\d\d[ -]|\b[45]\.\d\.\d{1,3}\b/;

/**
 * A text (plain form) without what somebody guesses at behind a server’s reply: `535 Login failed. Maybe a security setting?`
 * Null: nothing is guessed there.
 */
export function withoutOwnGuess(text: string): string | null {
  const from = text.search(reply);
  if (from < 0) return null;
  const behind = text.slice(from + 4);
  const stated = behind.replace(guess, (said) => (furtherReply.test(said) ? said : ' '));
  return stated === behind ? null : text.slice(0, from + 4) + stated;
}
