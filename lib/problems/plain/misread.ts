/** What replies are made of, as far as a picture that was read by a program spoils it: `1` for `l` or `i`, `0` for `o`. */
const known = new Set(
  [
    'relay mail mails email e-mail mailbox failed failure failing invalid valid policy blocked',
    'blacklist blacklisted sender recipient rejected refused denied login logon password',
    'authentication authenticated credentials connection connect protocol outlook server unable',
    'available unavailable quota exceeded limit limits size mobile host domain not found unknown does',
    'exist required requires access account disabled enabled timed timeout closed lost certificate',
    'expired encryption outgoing incoming official client local reply message messages temporarily',
    'delivery delivered spoofing',
  ].flatMap((line) => line.split(' ')),
);

/** Letters that were read as digits, put right where that makes a word of mail (plain form): `re1ay`, `e-mai1`, `0utgoing`. */
export function withoutMisreading(text: string): string {
  return text.replace(/(?<![\w@./-])[a-z01-]{3,16}(?![\w@/]|\.\w)/g, (word) => {
    if (!/[01]/.test(word) || !/[a-z]/.test(word)) return word;
    const letters = word.replaceAll('0', 'o');
    return (
      [letters.replaceAll('1', 'l'), letters.replaceAll('1', 'i')].find((each) => known.has(each)) ?? word
    );
  });
}
