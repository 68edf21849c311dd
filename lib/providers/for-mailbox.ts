/** Stands in lines of PowerShell and in messages until the person’s own mailbox is known. */
const exampleMailbox = 'user@example.com';

const plainAddress = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}$/;

/**
 * A line or message with the person’s mailbox in place of the example. Only plain addresses are put in: nothing that
 * could end a command or begin another stands in a line that somebody will run.
 */
export function forMailbox(text: string, address: string): string {
  return plainAddress.test(address) ? text.replaceAll(exampleMailbox, address) : text;
}
