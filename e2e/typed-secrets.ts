import { appendFile, readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';

/** Shorter values occur by chance. */
const shortest = 6;

/** Notes what every page of this context has typed into it that belongs to a person: passwords, user names, addresses. */
export async function noteWhatIsTyped(context: BrowserContext, file: string): Promise<void> {
  await context.exposeBinding('noteTyped', (_, value: unknown) => noteSecret(file, String(value)));
  await context.addInitScript(() => {
    const personal =
      'input[type=password], input[type=email], input[autocomplete=username], input[name=address]';
    const note = (event: Event) => {
      const field = event.target;
      if (!(field instanceof HTMLInputElement) || !field.matches(personal) || !field.value) return;
      (window as unknown as { noteTyped: (value: string) => void }).noteTyped(field.value);
    };
    for (const type of ['change', 'blur']) document.addEventListener(type, note, true);
  });
}

/** Adds a secret of a test's own, such as a token, to those that must be found nowhere. */
export async function noteSecret(file: string, value: string): Promise<void> {
  if (value.trim().length >= shortest) await appendFile(file, `${JSON.stringify(value.trim())}\n`);
}

/** Every secret that was noted, each once. */
export async function notedSecrets(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return [...new Set(lines.map((line): string => JSON.parse(line)))];
}

/** The spellings in which a secret would give itself away. */
export function spellingsOf(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const encoded = encodeURIComponent(secret);
  // a secret inside of something longer begins at any of three places in base64
  const inside = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  return [secret, encoded, bytes.toString('hex'), ...inside].filter((text) => text.length >= shortest);
}
