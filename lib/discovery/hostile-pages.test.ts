import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configPage, outgoing } from '@/e2e/servers/web';
import { readConfig } from './read-config';

const good = configPage('evil.test', outgoing('smtp.evil.test', 587, 'STARTTLS'));

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`,
).join('')}]>${good.replace('smtp.evil.test', '&j;')}`;

describe('a page of settings that means harm', () => {
  test.each([
    ['that makes entities of entities', bomb],
    [
      'that reads a file',
      good.replace('<clientConfig', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><clientConfig'),
    ],
    ['that nests 10,000 deep', `${'<clientConfig>'.repeat(10_000)}`],
    ['that is a web page', '<!doctype html><html><body><p>Hello</body></html>'],
    ['that is JSON', '{"clientConfig":{}}'],
    ['that is empty', ''],
    [
      'with text where servers should be',
      '<clientConfig><emailProvider><outgoingServer>x</outgoingServer></emailProvider></clientConfig>',
    ],
  ])('%s gives no server', (_, xml) => {
    expect(readConfig(xml, 'evil.test')?.servers ?? []).toEqual([]);
  });
  test.each([
    ['port 0', outgoing('smtp.evil.test', 0, 'SSL')],
    ['port 99999', outgoing('smtp.evil.test', 99_999, 'SSL')],
    ['a port in words', outgoing('smtp.evil.test', 'many' as unknown as number, 'SSL')],
    ['no encryption', outgoing('smtp.evil.test', 25, 'plain')],
  ])('with %s gives no server', (_, server) => {
    expect(readConfig(configPage('evil.test', server), 'evil.test')?.servers).toEqual([]);
  });
  test('with names from JavaScript’s own cupboard leaves everything as it was', () => {
    const xml =
      '<clientConfig><__proto__><polluted>1</polluted></__proto__><constructor><prototype/></constructor></clientConfig>';
    readConfig(xml, 'evil.test');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  test('of any bytes is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(200), (junk, at) => {
        readConfig(junk, 'evil.test');
        const broken = `${good.slice(0, at)}${junk}${good.slice(at + 20)}`;
        for (const { port } of readConfig(broken, 'evil.test')?.servers ?? [])
          expect(port).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
