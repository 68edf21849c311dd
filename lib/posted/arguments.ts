/** One part of what a call of an action sends, by its id; null where there is none, or it is a file. */
export type Parts = (id: string) => string | null;

/** Our forms are flat: what is nested deeper, or has more arguments, is none of theirs. */
const deepest = 20;
const mostArguments = 20;

/** Texts that mean no more than themselves, and the values of a form (`encodeReply` of React’s server components). */
const plain = /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|D\d|n\d+$|K[0-9a-f]{1,4}$)/;

/** Names that every object has: nothing is looked up by them. */
const everyone = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether the parts that begin with `id` are a list of arguments as a browser writes it: JSON, in which a text that begins
 * with `$` stands for something. What it stands for has to be there.
 */
export function areArguments(parts: Parts, id: string): boolean {
  const list = parsed(parts(id));
  return Array.isArray(list) && list.length <= mostArguments && isSound(list, parts, deepest);
}

function isSound(value: unknown, parts: Parts, depth: number): boolean {
  if (typeof value === 'string') return !value.startsWith('$') || plain.test(value) || leads(value, parts);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(
    ([name, each]) => !everyone.has(name) && isSound(each, parts, depth - 1),
  );
}

/** `$1:name:name`: a value that stands elsewhere already. */
function leads(text: string, parts: Parts): boolean {
  const [, id = '', path = ''] = /^\$([0-9a-f]{1,4})((?::[^:]+)*)$/.exec(text) ?? [];
  let value = parsed(parts(id));
  for (const name of path.split(':').slice(1)) {
    if (typeof value !== 'object' || value === null || everyone.has(name)) return false;
    if (!Object.hasOwn(value, name)) return false;
    value = (value as Record<string, unknown>)[name];
  }
  return value !== undefined;
}

/** Undefined for what is no JSON. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
