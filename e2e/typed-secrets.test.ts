import { describe, expect, it } from 'vitest';
import { spellingsOf } from './typed-secrets';

describe('the spellings of a secret', () => {
  it.each([
    ['plain', (secret: string) => `{"password":"${secret}"}`],
    ['in an address', (secret: string) => `?p=${encodeURIComponent(secret)}`],
    ['as SASL PLAIN sends it', (secret: string) => Buffer.from(`\0anna\0${secret}`).toString('base64')],
    ['as SASL LOGIN sends it', (secret: string) => Buffer.from(secret).toString('base64')],
    ['inside of something', (secret: string) => Buffer.from(`12345${secret}890`).toString('base64')],
    ['as hexadecimal digits', (secret: string) => Buffer.from(secret).toString('hex')],
  ])('find it %s', (_, write) => {
    const secret = 'Trübe-Aussicht & Co';
    const text = write(secret);
    expect(spellingsOf(secret).some((spelling) => text.includes(spelling))).toBe(true);
  });

  it('are not found in what does not hold it', () => {
    const text = '{"level":"info","event":"check","host":"smtp.example.org"}';
    expect(spellingsOf('hunter2hunter2').some((spelling) => text.includes(spelling))).toBe(false);
  });
});
