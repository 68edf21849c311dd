import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Picks a message by its source. */
export type MailFilter = (source: string) => boolean;

/** Waits until a message that passes the filter is in a Maildir, and returns its source. Throws after `timeoutMs`. */
export async function readMail(
  maildir: string,
  filter: MailFilter = () => true,
  timeoutMs = 15_000,
): Promise<string> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const found = (await allMail(maildir)).find(filter);
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`no such message in ${maildir} after ${timeoutMs} ms`);
    await new Promise((again) => setTimeout(again, 25));
  }
}

/** The sources of all messages in a Maildir, none when it does not exist yet. */
export async function allMail(maildir: string): Promise<string[]> {
  const sources = ['new', 'cur'].map(async (part) => {
    const folder = join(maildir, part);
    const names = await readdir(folder).catch(() => []);
    return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  });
  return (await Promise.all(sources)).flat();
}
