import { describe, expect, test } from 'vitest';
import { createGuard } from './guard';
import { lookUp } from './look-up';

const guard = createGuard({ ports: [], networks: [] });
const { signal } = new AbortController();

describe('a refusal', () => {
  const refusalOf = async (host: string, port: number) => {
    const began = performance.now();
    const found = await lookUp(host, [port], { guard }, signal);
    return { found, ms: performance.now() - began };
  };
  test.each([
    ['a port', '8.8.8.8', 22],
    ['an address', '127.0.0.1', 587],
    ['a spelling', 'fe80::1%lo', 587],
  ])('because of %s looks like any other and takes its time', async (_, host, port) => {
    const { found, ms } = await refusalOf(host, port);
    expect(found).toEqual({ refused: true });
    // timers may fire a little early
    expect(ms).toBeGreaterThan(290);
  });
  test('meets whatever a practice server does not have', async () => {
    const route = { host: 'practice.example', ports: { 587: 40587 }, address: '127.0.0.1', ca: '' };
    const of = (host: string, port: number) => lookUp(host, [port], { guard, routes: [route] }, signal);
    expect(await of('practice.example', 587)).toMatchObject({
      refused: false,
      target: { addresses: [{ address: '127.0.0.1' }] },
    });
    expect(await of('practice.example', 25)).toEqual({ refused: true });
    expect(await of('127.0.0.1', 587)).toEqual({ refused: true });
  });
});
