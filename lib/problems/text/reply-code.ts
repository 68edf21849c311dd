/** The reply codes of RFC 5321 and its extensions, where a number stands as one; other programs have errors too, and ports are no codes. */
export const replyCode =
  /(?:^|(?<!\b(?:ports?|porta|porte|poort|puerto|portu) ?[:=]?|порт\S{0,2}|端口|ポート|포트)[^\d.:/\w])(4(?:2[12]|3[125]|4[1-9]|5[0-9]|71)|5(?:00(?= 5\.)|0[1-4]|1[0-5]|2[1-5]|3[0-8]|4[1-4]|5[0-9]|7[0-4]))(?:[ :,)\]'"-]|$) ?(?:([45]\.\d{1,3}\.\d{1,3})\b)?/;

/** The code of a text that is a bare reply, such as `450 4.1.1 …`; Thunderbird leaves only `4.1.1 …`. */
export function leadingCode(text: string): number | undefined {
  if (/^4\.\d\.\d{1,3}\b/.test(text)) return 450;
  return Number(text.match(/^(4[23457]\d|5\d\d)[ -]/)?.[1]) || undefined;
}

/** The first reply in a text or in the quoted words, from its code on. */
export function replyIn(text: string): string {
  const at = text.search(replyCode);
  return (at > 0 ? text.slice(at) : text).replace(/ \| .*$/, '');
}
