import { incomingProtocol } from './incoming-port';
import type { ErrorKey, Notice } from './notice';
import { plainText } from './plain-text';

/** What the port box holds, with what there is to say about it. */
export type PortReading = { ok: true; port: number; notices: Notice[] } | { ok: false; error: ErrorKey };

const webPorts: readonly number[] = [80, 443, 8080, 8443];

/** What to say about a port by itself: that it belongs to incoming mail, or to the web. */
function portNotices(port: number): Notice[] {
  const use = { port: 587, encryption: 'starttls' } as const;
  if (incomingProtocol(port))
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
