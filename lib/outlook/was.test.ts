import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encryptions } from '@/lib/settings/settings';
import { readWas } from './was';
import { writeWas } from './write-was';

const now = { host: 'smtp.example.com', port: 587, encryption: 'starttls' } as const;

describe('the settings before a change, in an address', () => {
  it('are those that differ', () => {
    expect(writeWas({ ...now, port: 465, encryption: 'tls' }, now)).toBe('port:465,encryption:tls');
    expect(writeWas(now, now)).toBe('');
  });

  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 65_535 }),
        fc.constantFrom(...encryptions),
        fc.constantFrom('mail.example.org', '192.0.2.7', '2001:db8::7'),
        (port, encryption, host) => {
          const old = { host, port, encryption };
          expect(readWas(writeWas(old, {}))).toEqual(old);
        },
      ),
    );
  });

  it('are left out where they make no sense', () => {
    expect(readWas('port:0,encryption:magic,host:<b>,password:secret')).toEqual({});
    expect(readWas('port:465,port:587')).toEqual({});
    expect(readWas('port:465,nonsense')).toEqual({ port: 465 });
    expect(readWas(null)).toEqual({});
  });

  it('never make the page break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Object.keys(readWas(`port:${text}`)).length).toBeLessThan(4);
      }),
    );
  });
});
