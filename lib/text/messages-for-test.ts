/** Every message of these words, with its key. `path`: what the keys begin with. */
export function* messagesIn(words: object, path = ''): Generator<[key: string, message: string]> {
  for (const [name, value] of Object.entries(words)) {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === 'string') yield [key, value];
    else yield* messagesIn(value, key);
  }
}
