import { describe, expect, it } from 'vitest';
import { createRedact } from './redact';

const redactOf = (value: string) => createRedact([{ mark: 'password', value }]);
const token = 'ya29.A0ARrdaM8kQ1zXv7Lm2Pq9Rt4Wy';

describe('a part of a secret', () => {
  it.each([
    ['the first half', '535 5.7.8 you sent Hu&nd+Kat'],
    ['the last half', '535 5.7.8 … Katze%77 is wrong'],
    ['a piece from its middle', '535 got d+Katze%'],
  ])('with signs of its own is hidden: %s', (_, reply) => {
    expect(redactOf('Hu&nd+Katze%77')(reply)).toMatch(/^535(?: 5\.7\.8)? \[hidden\]$/);
  });
  it('of many letters is hidden, be it less than half', () => {
    expect(redactOf(token)(`535 5.7.8 bad token ${token.slice(0, 18)}...`)).toBe('535 5.7.8 [hidden]');
    expect(redactOf(token.repeat(20))(`535 bad token ${token.slice(3, 20)}`)).toBe('535 [hidden]');
  });
  it('that is too little, or words that anybody says, leaves a reply as it is', () => {
    const reply = '535 5.7.8 Authentication failed at smtp.example.com: Hu&nd, 100% sure';
    for (const password of ['Auth+Kirschbaum', 'Hu&nd+Katze%77', '100%Kirschbaum', 'smtp.ex-Kirschen'])
      expect(redactOf(password)(reply)).toBe(reply);
  });
  it('is sought in no more than the length of a text', () => {
    const began = performance.now();
    redactOf(token.repeat(100))('x'.repeat(64 * 1024));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
