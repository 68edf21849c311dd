/**
 * Whether a name is the one of a pattern, or below it: `mail.example.org`, or `*.example.org` for all names below. Both
 * A-labels, lower case.
 */
export function fitsName(name: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern;
}
