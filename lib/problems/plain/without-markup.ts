const markup = /<(?:html|body|div|p|br|table|td|span|font|a|h[1-6]|b|li)\b[^<>]{0,400}>/gi;
const unseen =
  /<(style|script|title)\b[^<>]{0,400}>[^<]{0,20000}<\/\1>|<!--[^<>]{0,2000}-->|<!doctype[^<>]{0,200}>/gi;
const tag =
  /<\/?(?:html|head|body|div|p|br|hr|table|tbody|thead|tr|td|th|span|font|a|h[1-6]|b|i|u|em|strong|ul|ol|li|pre|code|center|small|img|meta|link|blockquote)(?:\s[^<>]{0,400})?\/?>/gi;

/** A text without the tags of a web page, where it is one: bounces come as HTML. What is no web page stays as it is. */
export function withoutMarkup(text: string): string {
  const tags = text.match(markup)?.length ?? 0;
  if (tags < 2 && !/<(?:html|body|br)\b/i.test(text)) return text;
  return text.replace(unseen, ' ').replace(tag, ' ');
}
