import { describe, expect, it } from 'vitest';
import { readPort } from './port';

describe('the port box', () => {
  it.each([
    ['587', 587],
    [' 465 ', 465],
    ['Port 587 (STARTTLS)', 587],
    ['５８７', 587],
    ['2.525', 2525],
    ['65535', 65_535],
  ])('%j is read as %i', (typed, port) => {
    expect(readPort(typed)).toEqual({ ok: true, port, notices: [] });
  });

  it.each([
    ['', 'port-empty'],
    ['abc', 'port-number'],
    ['-1', 'port-number'],
    ['58.7', 'port-number'],
    ['0', 'port-range'],
    ['65536', 'port-range'],
    ['587 or 465', 'port-several'],
  ])('%j is turned down as %s', (typed, error) => {
    expect(readPort(typed)).toEqual({ ok: false, error: `settings.errors.${error}` });
  });

  it.each([110, 143, 993, 995])('port %i is named as one for incoming mail', (port) => {
    expect(readPort(String(port))).toMatchObject({
      ok: true,
      notices: [{ key: 'settings.notices.port-incoming', use: { port: 587, encryption: 'starttls' } }],
    });
  });
});
