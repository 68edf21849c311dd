import { areArguments, parsed } from './arguments';
import type { Known } from './known';

/**
 * Why something that was sent to a page is not taken. `unreadable`: no form of ours, cut off, or changed on its way · `tooLong` ·
 * `outdated`: a form of another build of this site · `foreign`: its page was another site’s, or hides which it was.
 */
export const reasons = ['unreadable', 'tooLong', 'outdated', 'foreign'] as const;
export type WhyNot = (typeof reasons)[number];

/** With what each is answered (RFC 9110 §15.5). */
export const statusOf = { unreadable: 400, foreign: 403, outdated: 409, tooLong: 413 } satisfies Record<
  WhyNot,
  number
>;

/** Bytes of a form, as many as Next takes. */
const mostBytes = 1024 * 1024;

const idForm = /^[0-9a-f]{40,44}$/;

/**
 * Looks at what is sent to a page before Next reads it. Whatever a browser sends from a page of this build passes. The rest would
 * end in a fault, whose text holds letters of what was sent. Null where it is taken.
 */
export async function whyNot(request: Request, path: string, known: Known): Promise<WhyNot | null> {
  if (request.method !== 'POST') return null;
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'tooLong';
  if (known.routes.has(path.replace(/(?<=[^/])\/+$/, ''))) return null;
  if (isForeign(request.headers)) return 'foreign';
  const called = request.headers.get('next-action');
  const type = request.headers.get('content-type') ?? '';
  const multipart = type.startsWith('multipart/form-data');
  if (called === null && !multipart) return 'unreadable';
  if (called !== null && !known.actions.has(called)) return idForm.test(called) ? 'outdated' : 'unreadable';
  const body = await readBody(request);
  if (typeof body === 'string') return body;
  if (!multipart)
    return type.startsWith('application/x-www-form-urlencoded') ||
      !areArguments((id) => (id === '0' ? body.toString('utf8') : null), '0')
      ? 'unreadable'
      : null;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  if (form === null) return 'unreadable';
  if (called === null) return formFault(form, known);
  return areArguments((id) => textOf(form, id), '0') ? null : 'unreadable';
}

/** The same as Next asks of an action: the page is this site’s own. Not every browser says which it was. */
function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin === null) return false;
  const host = (headers.get('x-forwarded-host') ?? headers.get('host') ?? '').split(',')[0]?.trim();
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

async function readBody(request: Request): Promise<Buffer | WhyNot> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of request.body ?? []) {
      bytes += piece.length;
      if (bytes > mostBytes) return 'tooLong';
      pieces.push(piece);
    }
  } catch {
    return 'unreadable';
  }
  return Buffer.concat(pieces);
}

/** A form that was sent before scripts had loaded: it names its action in a field, or in a field that leads to others. */
function formFault(form: FormData, known: Known): WhyNot | null {
  const names = [...form.keys()];
  const plain = names.filter((name) => name.startsWith('$ACTION_ID_')).map((name) => name.slice(11));
  const bound = names.filter((name) => name.startsWith('$ACTION_REF_')).map((name) => name.slice(12));
  if (plain.length + bound.length === 0 || bound.length > 2) return 'unreadable';
  const ids = [...plain];
  for (const each of bound) {
    const [said, ...more] = form.getAll(`$ACTION_${each}:0`);
    // as Next looks for the id, which reads no JSON for it
    if (typeof said !== 'string' || more.length > 0 || !said.startsWith('{"id":"')) return 'unreadable';
    const { id, bound: list } = (parsed(said) ?? {}) as { id?: unknown; bound?: unknown };
    if (typeof id !== 'string') return 'unreadable';
    const [, at] = typeof list === 'string' ? (/^\$@([0-9a-f]{1,4})$/.exec(list) ?? []) : [];
    const fits = list === null || (at && areArguments((part) => textOf(form, `$ACTION_${each}:${part}`), at));
    if (!fits) return 'unreadable';
    ids.push(id);
  }
  if (ids.every((id) => known.actions.has(id))) return null;
  return ids.every((id) => idForm.test(id)) ? 'outdated' : 'unreadable';
}

function textOf(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' ? value : null;
}
