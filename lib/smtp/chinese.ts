/** Words in pairs of bytes, as GB 2312 and GBK have them. */
const runs = /[\x80-\xff]+/g;
const pairs = /^(?:[\xa1-\xa3\xb0-\xf7][\xa1-\xfe])+$/;

const gb = new TextDecoder('gb18030');

/**
 * A reply as it was meant, where a server in China sends GB 2312 or GBK. `text` is what nodemailer gives for bytes that are
 * no UTF-8: a letter a byte. It is taken for Chinese only where all such bytes stand in pairs, and enough of them below
 * 0xC0, where neither Latin nor Cyrillic letters are (ISO 8859-1, windows-1251, KOI8-R). Any other text comes back as it is.
 */
export function inChinese(text: string): string {
  const found = text.match(runs);
  if (!found || /[^\0-\xff]/.test(text) || !found.every((run) => pairs.test(run))) return text;
  const bytes = found.join('');
  const below = bytes.replace(/[\xc0-\xff]/g, '').length;
  if (bytes.length < 4 || below * 6 < bytes.length) return text;
  return gb.decode(Buffer.from(text, 'latin1'));
}
