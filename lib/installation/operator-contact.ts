import type { Environment } from '@/lib/process/environment';
import { readAddress } from '@/lib/settings/address';

/** How whoever runs this installation can be reached: an e-mail address or a page, as text and as a link. */
type OperatorContact = { text: string; href: string };

/** Reads OPERATOR_CONTACT: an e-mail address, or a page of https. Null where it is not set; throws an error that names it. */
export function readOperatorContact(env: Environment): OperatorContact | null {
  const text = env.OPERATOR_CONTACT?.trim() ?? '';
  if (text === '') return null;
  if (/^https:\/\/\S+$/.test(text) && URL.canParse(text)) return { text, href: new URL(text).href };
  const read = readAddress(text);
  if (read.ok)
    return { text: read.shown, href: `mailto:${encodeURIComponent(read.address).replace('%40', '@')}` };
  throw new Error(
    `OPERATOR_CONTACT: "${text}" is neither an e-mail address nor a page such as https://example.org/contact`,
  );
}
