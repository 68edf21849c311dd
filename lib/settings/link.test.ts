import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIds } from './account-ids';
import { editionIds } from './edition-ids';
import { type LinkValues, readLink, writeLink } from './link';
import { encryptions } from './settings';

const read = (query: string) => readLink(new URLSearchParams(query));
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((ip) => new URL(`http://[${ip}]/`).hostname.slice(1, -1)),
  fc.constantFrom('smtp.xn--mller-kva.de', 'relay'),
);
const values: fc.Arbitrary<LinkValues> = fc.record({
  host: optional(host.map((name) => name.toLowerCase())),
  port: optional(fc.integer({ min: 1, max: 65_535 })),
  encryption: optional(fc.constantFrom(...encryptions)),
  edition: optional(fc.constantFrom(...editionIds)),
  account: optional(fc.constantFrom(...accountIds)),
});

describe('a link', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(values, (written) => {
        const found = read(writeLink(written));
        expect(found.dropped).toEqual([]);
        expect({ ...written, ...found.values }).toEqual(written);
        expect(writeLink(found.values)).toBe(writeLink(written));
      }),
    );
  });

  it('is written in one order, whatever the order of the values', () => {
    expect(writeLink({ account: 'other', encryption: 'tls', port: 465, host: 'smtp.example.org' })).toBe(
      'host=smtp.example.org&port=465&encryption=tls&account=other',
    );
    expect(writeLink({})).toBe('');
  });

  it('is read in any case, and a name in its own script becomes the one that is dialled', () => {
    expect(read('host=SMTP.Müller.DE.&encryption=STARTTLS&port=587').values).toEqual({
      host: 'smtp.xn--mller-kva.de',
      encryption: 'starttls',
      port: 587,
    });
  });
});

describe('what does not belong in a link', () => {
  it.each([
    ['port=587x', 'port', '587x'],
    ['port=0', 'port', '0'],
    ['port=70000', 'port', '70000'],
    ['encryption=ssl', 'encryption', 'ssl'],
    ['edition=outlook-97', 'edition', 'outlook-97'],
    ['host=<script>alert(1)</script>', 'host', 'scriptalert(1)/script'],
    ['host=a_b', 'host', 'a_b'],
  ])('nonsense in %j is left out and shown harmlessly', (query, name, shown) => {
    expect(read(query)).toEqual({
      values: {},
      dropped: [{ name, shown, secret: false, reason: 'nonsense' }],
    });
  });

  it('is shortened, on one line, and without hidden characters', () => {
    const [dropped] = read(`host=${encodeURIComponent(`\u202e${'x y\n'.repeat(100)}`)}`).dropped;
    expect(dropped?.shown).toHaveLength(24);
    expect(dropped?.shown).toMatch(/^[xy ]+…$/);
  });

  it.each([
    'password',
    'pass',
    'pwd',
    'user',
    'username',
    'email',
    'e-mail',
    'address',
    'token',
    'access_token',
    'login',
    'smtpPassword',
  ])('the value of %s is never shown', (name) => {
    expect(read(`${name}=geheim`)).toEqual({
      values: {},
      dropped: [{ name, shown: '', secret: true, reason: 'secret' }],
    });
  });

  it('is an address too where it only looks like one', () => {
    expect(read('host=anna@example.org&x=ben@example.org').dropped).toEqual([
      { name: 'host', shown: '', secret: true, reason: 'secret' },
      { name: 'x', shown: '', secret: true, reason: 'secret' },
    ]);
  });

  it('is a parameter that comes twice with two values', () => {
    expect(read('port=25&port=587&host=a.example&host=a.example')).toEqual({
      values: { host: 'a.example' },
      dropped: [{ name: 'port', shown: '25 587', secret: false, reason: 'repeated' }],
    });
  });

  it('is not mentioned where newsletters add their own marks', () => {
    expect(read('utm_source=x&fbclid=y&port=587')).toEqual({ values: { port: 587 }, dropped: [] });
  });
});

describe('an attack by a long address', () => {
  /** In milliseconds. What is asserted of it took seconds to minutes. */
  const time = (work: () => unknown) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const megabyte = 2 ** 20;

  it.each(['note', 'host', 'for', 'help', 'phone', 'anything'])(
    'by a value of 1 MB of “%s” is read in bounded work, and named',
    (name) => {
      for (const part of ['pin: a b c ', 'pin = a b c ', ';', 'a@', '\u0316\u0301', '密码', '. ']) {
        const params = new URLSearchParams([[name, part.repeat(megabyte / part.length)]]);
        let found: ReturnType<typeof readLink> | undefined;
        expect(
          time(() => {
            found = readLink(params);
          }),
        ).toBeLessThan(1000);
        expect(found).toMatchObject({ values: {}, dropped: [{ name, shown: '', secret: false }] });
      }
    },
  );

  it('by 100,000 parameters is read in bounded work', () => {
    const params = new URLSearchParams(Array.from({ length: 100_000 }, (_, at) => [`x${at}`, 'a']));
    expect(time(() => readLink(params))).toBeLessThan(10_000);
    const values = new URLSearchParams(Array.from({ length: 100_000 }, (_, at) => ['note', `a${at}`]));
    expect(time(() => readLink(values))).toBeLessThan(10_000);
  }, 60_000);

  it('by parts in front of a last day that cannot be read, or of a secret, hides neither', () => {
    const many = Array.from({ length: 30 }, (_, at) => [`x${at}`, 'a']);
    const { dropped } = readLink(new URLSearchParams([...many, ['until', 'x'], ['password', 'geheim']]));
    expect(dropped[0]).toMatchObject({ name: 'until', reason: 'nonsense' });
    expect(dropped[1]).toMatchObject({ name: 'password', secret: true });
    expect(dropped).toHaveLength(11);
  });

  it('is not read where a value is longer than any, though it is right', () => {
    const padded = (spaces: number) => read(`port=${'+'.repeat(spaces)}587`);
    expect(padded(3997).values).toEqual({ port: 587 });
    expect(padded(3998)).toMatchObject({ values: {}, dropped: [{ name: 'port', reason: 'nonsense' }] });
  });
});

describe('any link at all', () => {
  const name = fc.oneof(
    fc.constantFrom('host', 'port', 'encryption', 'edition', 'account', '__proto__'),
    fc.string(),
  );
  const pairs = fc.array(fc.tuple(name, fc.oneof(fc.string({ unit: 'binary' }), host, fc.constant('587'))));

  it('gives values that can be written and read again without loss', () => {
    fc.assert(
      fc.property(pairs, (params) => {
        const first = readLink(new URLSearchParams(params));
        const second = read(writeLink(first.values));
        expect(second).toEqual({ values: first.values, dropped: [] });
        for (const { name, shown } of first.dropped) expect(name.length + shown.length).toBeLessThan(100);
      }),
      { numRuns: 1000 },
    );
  });
});
