const signs: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
];

/** Letters that are no other letter with a mark. */
const letters: readonly (readonly [string, string])[] = [
  ['szlig', 'ß'],
  ['eth', 'ð'],
  ['thorn', 'þ'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
];

const named = new Map([...signs, ...letters]);

const marks = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** What a named reference of HTML stands for, without its `&` and `;`, in whatever case; undefined where nobody here knows it. */
export function referenceNamed(name: string): string | undefined {
  const [, letter = '', mark = ''] = /^([a-z])([a-z]{3,5})$/i.exec(name) ?? [];
  const combining = marks.get(mark.toLowerCase());
  if (combining) return `${letter}${combining}`.normalize('NFC');
  return named.get(name) ?? named.get(name.toLowerCase());
}
