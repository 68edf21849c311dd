/** A charset that servers write in against the standard, and how words in it are known. */
export type Charset = {
  label: string;
  /** The letters that the language has most of, small ones. */
  common: RegExp;
  /** Letters that are rare in it, or of no word of it: each takes a common one away. */
  rare?: RegExp;
  /** What stands in nearly every sentence of it. */
  must?: RegExp;
  /** The least share of common ones among the letters beyond ASCII. */
  least: number;
};

/** Charsets that bytes of one kind may be in. `may`: whether these bytes are of the kind. Absent: whatever can be decoded. */
type Group = { may?: (text: string) => boolean; charsets: Charset[] };

/** Bytes beyond ASCII that tell a language whose letters are one byte each. */
const fewestSingle = 9;

const kana = /[\u3041-\u30fc、。]/g;
const cyrillic = {
  common: /[аеиоуйнтсрвлкмдпя]/g,
  rare: /[ъэюфщѐ-џ]|[^\0-\x7fа-яѐ-џґ]/g,
  least: 0.5,
} as const;
const arabic = {
  common: /[ابتدرعلمنهويةحكسخ]/g,
  rare: /[^\0-\x7f\u0600-\u06ff]/g,
  // its article: most letters of the two charsets are the same
  must: /(?<!\p{L})ال/u,
  least: 0.5,
} as const;

/**
 * In groups: a later one is asked where none of an earlier one fits. Charsets of Latin letters are in none: what nodemailer
 * gives for such bytes is ISO 8859-1, and the ASCII between those letters tells the words.
 */
export const groups: Group[] = [
  {
    charsets: [
      { label: 'shift_jis', common: kana, least: 0.3 },
      { label: 'euc-jp', common: kana, least: 0.3 },
      { label: 'euc-kr', common: /[다이니는의을에가로하지않습세요]/g, least: 0.15 },
      { label: 'big5', common: /[的不一有用為無法請已使者密碼錯誤帳號郵件信箱收寄]/g, least: 0.25 },
    ],
  },
  {
    may: isInPairs,
    charsets: [
      {
        label: 'gb18030',
        common:
          /[的一不是了在有为您你我请已被该此无没未法能可以用户名密码口令错误失败正确账帐号登录邮件箱信地址发送收服务器连接拒绝认证授权验使系统域存在空间满过大小限制禁止操作稍后再试成功超出容量附最多频繁垃圾拦截策略病毒重查看详情联管理员协议端口加]/g,
        least: 0.3,
      },
    ],
  },
  {
    may: isWholeWords,
    charsets: [
      { label: 'koi8-r', ...cyrillic },
      { label: 'windows-1251', ...cyrillic },
      { label: 'ibm866', ...cyrillic },
      { label: 'iso-8859-5', ...cyrillic },
      {
        label: 'windows-1253',
        common: /[αάεέηήιίοόυύωώςστνρκπλμ]/g,
        // the sigma that ends a word, and the one that does not, in each other’s place
        rare: /[^\0-\x7f\u0370-\u03ff]|ς(?=\p{L})|σ(?!\p{L})/gu,
        least: 0.5,
      },
      {
        label: 'windows-1255',
        common: /[אבהוילמנרשת]/g,
        rare: /[^\0-\x7f\u0590-\u05ff]/g,
        least: 0.5,
      },
      { label: 'windows-1256', ...arabic },
      { label: 'iso-8859-6', ...arabic },
      { label: 'windows-874', common: /[กงนมรวสอาิี่้ไเ]/g, least: 0.5 },
    ],
  },
];

/** Whether the bytes beyond ASCII make up words by themselves. In Latin words they stand between letters of ASCII. */
function isWholeWords(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).join('').length;
  const all = count(/[\x80-\xff]/g);
  return all >= fewestSingle && count(/[\x80-\xff]{3,}/g) * 10 >= all * 7;
}

/**
 * Whether all bytes beyond ASCII stand in the pairs of GB 2312, and enough of them below 0xC0, where neither Latin nor
 * Cyrillic letters are (ISO 8859-1, windows-1251, KOI8-R).
 */
function isInPairs(text: string): boolean {
  const runs = text.match(/[\x80-\xff]+/g) ?? [];
  const bytes = runs.join('');
  const below = bytes.replace(/[\xc0-\xff]/g, '').length;
  return below * 6 >= bytes.length && runs.every((run) => /^(?:[\xa1-\xa3\xb0-\xf7][\xa1-\xfe])+$/.test(run));
}
