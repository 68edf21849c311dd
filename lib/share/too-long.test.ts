import { describe, expect, it } from 'vitest';
import { most } from '@/lib/settings/shared-values';
import { now, open, sign, values } from './link-for-test';
import { readShareForm, type Typed } from './read-share-form';
import { tooLongAt } from './too-long';

const domains = (letters: number) =>
  Array.from({ length: 20 }, (_, at) => `${'a'.repeat(letters)}.n${at + 10}.example`).join();
const typed = (more: Typed): Typed => ({
  host: 'smtp.example.org',
  port: '587',
  encryption: 'starttls',
  until: '2027-01-31',
  org: '部'.repeat(80),
  contact: '課'.repeat(80),
  ...more,
});
const read = (more: Typed) => readShareForm(typed(more), { signed: true, now });

describe('a signed link', () => {
  it('of 20 long domains and a Japanese note is too long to be opened, and that is said where most can be left out', async () => {
    const found = read({ for: domains(58), note: '説'.repeat(300) });
    if (!found.ok) throw new Error(JSON.stringify(found.errors));
    const link = await sign(found.values);
    expect(link.length).toBeGreaterThan(most.link);
    expect(await open(link)).toEqual({ ok: false, why: 'damaged' });
    expect(tooLongAt(link, found.values)).toEqual({ for: 'long' });
    expect(tooLongAt(link, { ...found.values, for: 'example.org' })).toEqual({ note: 'long' });
  });

  it('that is not too long is opened', async () => {
    const found = read({ for: domains(20), note: '説'.repeat(300) });
    if (!found.ok) throw new Error(JSON.stringify(found.errors));
    const link = await sign(found.values);
    expect(tooLongAt(link, found.values)).toBeNull();
    expect(await open(link)).toMatchObject({ ok: true });
    expect(tooLongAt(await sign(), values)).toBeNull();
  });
});

describe('a box with more in it than any link has', () => {
  it('is said to be too long, whatever it is', () => {
    expect(read({ for: 'a.example,'.repeat(401) })).toEqual({ ok: false, errors: { for: 'long' } });
    expect(read({ for: 'example.org', note: 'a '.repeat(2001) })).toEqual({
      ok: false,
      errors: { note: 'long' },
    });
  });

  it('does not hide a secret at its end', () => {
    const note = `${'a b. '.repeat(1000)}password: geheim`;
    expect(read({ for: 'example.org', note })).toEqual({ ok: false, errors: { note: 'secret' } });
  });
});
