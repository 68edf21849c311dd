/** One part of what a call of an action sends, by its id; null where there is none, or it is a file. */
export type Parts = (id: string) => string | null;

/** Our forms are flat: what is nested deeper, or has more arguments, is none of theirs. */
const deepest = 20;
const mostArguments = 20;

/** They hold dozens of values, and refer to parts hardly ever: a list with more of either is none of theirs. */
const mostValues = 1_000;
const mostReferences = 100;

/** What is known of a call while it is read: each part is parsed once, and what is left of each count. */
type Reading = { parse: (id: string) => unknown; values: number; references: number };

/**
 * Texts that mean no more than themselves, and the values of a form (`encodeReply` of React’s server components, which takes whole
 * numbers of 300 digits at most).
 */
const plain = /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|D\d|n\d{1,300}$|K[0-9a-f]{1,4}$)/;

/** Names that every object has: nothing is looked up by them. */
const everyone = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether the parts that begin with `id` are a list of arguments as a browser writes it: JSON, in which a text that begins
 * with `$` stands for something. What it stands for has to be there.
 */
export function areArguments(parts: Parts, id: string): boolean {
  const known = new Map<string, unknown>();
  const parse = (part: string) => {
    if (!known.has(part)) known.set(part, parsed(parts(part)));
    return known.get(part);
  };
  const list = parse(id);
  const reading = { parse, values: mostValues, references: mostReferences };
  return Array.isArray(list) && list.length <= mostArguments && isSound(list, reading, deepest);
}

function isSound(value: unknown, reading: Reading, depth: number): boolean {
  reading.values -= 1;
  if (reading.values < 0) return false;
  if (typeof value === 'string') return !value.startsWith('$') || plain.test(value) || leads(value, reading);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(
    ([name, each]) => !everyone.has(name) && isSound(each, reading, depth - 1),
  );
}

/** `$1:name:name`: a value that stands elsewhere already. */
function leads(text: string, reading: Reading): boolean {
  reading.references -= 1;
  const [, id, path = ''] = /^\$([0-9a-f]{1,4})((?::[^:]+)*)$/.exec(text) ?? [];
  if (reading.references < 0 || id === undefined) return false;
  let value = reading.parse(id);
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
