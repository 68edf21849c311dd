/** The shortest line that counts as said twice: shorter ones belong to a conversation. */
const shortest = 30;

/** A text without what was pasted or logged twice in a row: all of it, or a line. */
export function withoutRepeats(text: string): string {
  const whole = once(text.trim());
  const lines = whole.split('\n');
  let last = '';
  return lines
    .filter((line) => {
      const said = line.trim();
      const again = said.length >= shortest && said === last;
      if (said) last = said;
      return !again;
    })
    .join('\n');
}

/** How often somebody pastes the same, at most. */
const times = [2, 3, 4, 5];

/** One of several equal parts, with no more than blank space between. */
function once(text: string): string {
  for (const count of times) {
    const first = text.slice(0, Math.ceil(text.length / count)).trimEnd();
    if (first.length >= shortest && isMadeOf(text, first)) return first;
  }
  return text;
}

/** Whether a text is its first part again and again. A search for the part would take long in a text of one letter. */
function isMadeOf(text: string, part: string): boolean {
  let rest = text;
  while (rest.startsWith(part)) rest = rest.slice(part.length).trimStart();
  return rest === '';
}
