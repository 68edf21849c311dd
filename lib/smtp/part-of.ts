/** So many letters and signs of a secret in a row are no chance in any reply. */
const nearlySure = 16;

/** Fewer than so many are, even with a sign among them. */
const shortestPart = 6;

/** Signs that hardly stand in the words, names and links of a reply. */
const ofOwn = /[+*#$%&^~|§€]/;

/**
 * Tells of a text that half of a secret is in it as it stands, with a sign that replies do not have, or a long piece of it, whatever
 * it is made of. A text is gone through once, however long the secret.
 */
export function partOf(secret: string): (text: string) => boolean {
  const value = secret.toLowerCase();
  const length = Math.min(nearlySure, Math.max(shortestPart, Math.ceil(value.length / 2)));
  if (value.length < length) return () => false;
  const parts = new Set<string>();
  for (let at = 0; at + length <= value.length; at += 1) {
    const part = value.slice(at, at + length);
    if (length === nearlySure || ofOwn.test(part)) parts.add(part);
  }
  if (parts.size === 0) return () => false;
  return (text) => {
    const line = text.toLowerCase();
    for (let at = 0; at + length <= line.length; at += 1)
      if (parts.has(line.slice(at, at + length))) return true;
    return false;
  };
}
