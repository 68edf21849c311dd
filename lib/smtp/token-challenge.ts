import type { TokenChallenge } from '@/lib/evidence/said';

/**
 * What a server says in base64 inside its 334 when it does not take a token: `status` is a number like those of HTTP, or a
 * word of RFC 6750 §3.1 (RFC 7628 §3.2.2; Google and Microsoft, “SASL XOAUTH2”). Only plain short values are kept. Null for
 * anything else.
 */
export function readChallenge(text: string): TokenChallenge | null {
  const encoded = /^[A-Za-z0-9+/]{2,4096}={0,2}$/.exec(text.trim())?.[0];
  const said = encoded ? parse(Buffer.from(encoded, 'base64').toString('utf8')) : null;
  const status = word(said?.status, /^\w{1,40}$/);
  const scope = word(said?.scope, /^[\w.:/ -]{1,200}$/);
  return status ? { status, ...(scope && { scope }) } : null;
}

function word(value: unknown, form: RegExp): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && form.test(text) ? text : undefined;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
