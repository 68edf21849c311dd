/** A text without addresses of mail and web and names of hosts: they say nothing of a cause, whatever words are in them. */
export function withoutAddresses(text: string): string {
  return text.replace(/\S{1,60}@\S{1,60}|https?:\/\/\S{1,60}|\b[\w-]+(?:\.[\w-]+)+\b/g, ' ');
}
