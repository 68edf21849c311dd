/** One pattern for what any of these find: a long one stands as a notion or a language a line. */
export const any = (...parts: (RegExp | string)[]) =>
  new RegExp(
    parts
      .map((part) => (typeof part === 'string' ? part : part.source))
      .filter(Boolean)
      .join('|'),
  );
