/** A text without addresses of mail and web and names of hosts: they say nothing of a cause, whatever words are in them. */
export function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+|https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\b/g, ' ');
}
