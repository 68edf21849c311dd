import type { ErrorKey, Notice } from './notice';
import { plainText } from './plain-text';

export type PortReading = { ok: true; port: number; notices: Notice[] } | { ok: false; error: ErrorKey };

/** Ports that belong to incoming mail: POP 110 and 995, IMAP 143 and 993 (IANA). */
const incomingPorts: readonly number[] = [110, 143, 993, 995];
const webPorts: readonly number[] = [80, 443, 8080, 8443];

/** True for a port that belongs to incoming mail. */
export function isIncomingPort(port: number): boolean {
  return incomingPorts.includes(port);
}

/** What to say about a port by itself: that it belongs to incoming mail, or to the web. */
export function portNotices(port: number): Notice[] {
  const use = { port: 587, encryption: 'starttls' } as const;
  if (isIncomingPort(port))
    return [
      { key: 'settings.notices.port-incoming', values: { port: String(port), use: '587' }, use, guess: true },
    ];
  if (webPorts.includes(port))
    return [
      { key: 'settings.notices.port-web', values: { port: String(port), use: '587' }, use, guess: true },
    ];
  return [];
}

/** Reads the port box: one number from 1 to 65535, whatever words stand round it. */
export function readPort(typed: string): PortReading {
  const text = plainText(typed.slice(0, 1000)).replace(/(?<=\d)[.,](?=\d{3}\b)/g, '');
  if (text === '') return { ok: false, error: 'settings.errors.port-empty' };
  const numbers = new Set((text.match(/\d+/g) ?? []).map(Number));
  const [port] = numbers;
  if (port === undefined || /[-+]\s*\d/.test(text) || /\d[.,]\d/.test(text))
    return { ok: false, error: 'settings.errors.port-number' };
  if (numbers.size > 1) return { ok: false, error: 'settings.errors.port-several' };
  if (port < 1 || port > 65_535) return { ok: false, error: 'settings.errors.port-range' };
  return { ok: true, port, notices: portNotices(port) };
}
