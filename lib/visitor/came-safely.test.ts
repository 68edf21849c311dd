import { describe, expect, it } from 'vitest';
import { cameSafely } from './came-safely';

const from = (origin?: string) => new Headers(origin === undefined ? {} : { origin });

describe('a page that asks for a password', () => {
  it.each([
    'https://help.example.com',
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
  ])('came safely from %s', (origin) => {
    expect(cameSafely(from(origin))).toBe(true);
  });

  it.each([
    'http://help.example.com',
    'http://192.168.1.7:3000',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'null',
    '',
    undefined,
  ])('did not come safely from %s', (origin) => {
    expect(cameSafely(from(origin))).toBe(false);
  });
});
