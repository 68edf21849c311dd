import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from './link';
import { holdsSecret } from './secret-text';
import { most, sharedReaders } from './shared-values';

const read = (name: string, value: string) => readLink(new URLSearchParams([[name, value]]));

describe('what IT adds to a link', () => {
  it.each([
    ['user', 'EXAMPLE\\{local}', undefined],
    ['signin', 'APP-PASSWORD', 'app-password'],
    ['for', '@Example.org; müller.de, example.org', 'example.org,xn--mller-kva.de'],
    ['fixed', 'user,host', 'host,user'],
    ['org', '  Müller  &\n Söhne ', 'Müller & Söhne'],
    ['org', 'Sendwell™ ½ & Söhne', undefined],
    ['org', 'Mu\u0308ller', 'Müller'],
    ['note', 'Hello 👩‍💻 👍🏽 ❤️ 1️⃣', undefined],
    ['contact', 'علی‌رضا نمی‌دانم', undefined],
    ['org', 'ශ්‍රී ලංකා', undefined],
    ['phone', '+44 (0)20 7946-0000', undefined],
    ['help', 'it@example.org', undefined],
    ['help', 'https://help.example.org/mail?a=b', undefined],
    ['until', '2028-02-29', undefined],
  ])('%s is read as %j', (name, value, found = value) => {
    expect(read(name, value)).toEqual({ values: { [name]: found }, dropped: [] });
  });

  it('is written after the settings, and only where there is any', () => {
    expect(writeLink({ host: 'smtp.example.org', org: 'Ä & B', user: '{local}' })).toBe(
      'host=smtp.example.org&user=%7Blocal%7D&org=%C3%84+%26+B',
    );
  });

  it('is gone over once more without a change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(sharedReaders)),
        fc.string({ unit: 'binary' }),
        (name, text) => {
          const { values } = read(name, text);
          expect(readLink(new URLSearchParams(writeLink(values)))).toEqual({ values, dropped: [] });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('an attack by what stands in a link', () => {
  it.each([
    ['org', 'Example\u202eGnp.exe'],
    ['contact', '\u2066Ada\u2069\u200b'],
    ['org', '\u200dExam\u200dple\u200c\u00ad \u3164\ufeff\u{e0041}X\ufe0f'],
    ['note', 'one\u0000two\r\nthree\u2028four'],
  ])('by direction marks, controls and line breaks in %s: they are taken out', (name, value) => {
    const shown = Object.values(read(name, value).values).join('');
    expect(shown).not.toBe('');
    expect(shown).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u);
  });

  it.each([
    ['help', 'javascript:alert(1)'],
    ['help', 'data:text/html,x'],
    ['help', 'https://help.example.org:x'],
    ['help', '//evil.example'],
    ['org', 'x'.repeat(most.org + 1)],
    ['note', 'x'.repeat(most.note + 1)],
    ['phone', '0190; evil'],
    ['phone', '()--()'],
    ['signin', 'anything'],
    ['for', 'example.org,nonsense_'],
    ['for', '127.0.0.1'],
    ['for', Array.from({ length: 21 }, (_, at) => `d${at}.example`).join()],
    ['fixed', 'host,password'],
    ['until', '2027-02-29'],
    ['until', '1999-01-01'],
    ['link', 'a.b'],
    ['link', `a.b.${'c'.repeat(most.link)}`],
  ])('by nonsense in %s: left out (%s)', (name, value) => {
    expect(read(name, value)).toMatchObject({ values: {}, dropped: [{ name, reason: 'nonsense' }] });
  });

  it.each([
    ['user', 'anna'],
    ['user', 'EXAMPLE\\anna'],
    ['user', '{domain}'],
    ['user', '{local}:geheim'],
    ['user', '{local} geheim'],
    ['host', 'anna:geheim@smtp.example.org'],
    ['org', 'Example (password: hunter2)'],
    ['contact', 'Ada, Kennwort = geheim'],
    ['note', 'Das Passwort lautet Sommer2026'],
    ['note', 'Your password is Winter2026!'],
    ['note', 'smtp://anna:geheim@smtp.example.org'],
    ['note', 'use anna:geheim@smtp.example.org'],
    ['note', 'https://help.example.org/?user=anna&password=geheim'],
    ['help', 'https://anna:geheim@help.example.org/'],
    ['help', 'https://help.example.org/?token=geheim'],
    ['for', 'anna:geheim@example.org'],
    ['until', 'password: geheim'],
  ])('by a password smuggled in %s: left out, not shown, and called a secret (%s)', (name, value) => {
    expect(read(name, value)).toEqual({
      values: {},
      dropped: [{ name, shown: '', secret: true, reason: 'secret' }],
    });
  });

  it.each([
    'Use the password of your computer',
    'Your password is the one for Windows',
    'Ask anna@example.org or ring 4711',
    'mailto:help@example.org',
    'See https://help.example.org/passwords',
  ])('is not: %s', (note) => {
    expect(holdsSecret(note)).toBe(false);
  });
});
