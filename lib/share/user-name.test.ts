import { describe, expect, it } from 'vitest';
import { type OpenedShare, shareOf } from './share';
import { isFor, userNameFor, userNameOf, windowsDomainOf } from './user-name';
import { fixesUserName } from './user-name-pattern';

function opened(user: string, more: { fixed?: string; signed?: boolean } = {}): OpenedShare {
  const share = shareOf({
    host: 'smtp.example.org',
    port: 587,
    encryption: 'starttls',
    user,
    fixed: more.fixed ?? '',
  });
  if (!share) throw new Error('no share');
  return { ...share, signed: more.signed ?? true };
}

describe('the user name that is shown', () => {
  it('is the address itself where no link says otherwise', () => {
    expect(userNameFor(null, 'anna@example.org', '')).toBe('anna@example.org');
  });

  it('is formed of the address as the link says', () => {
    expect(userNameFor(opened('EXAMPLE\\{local}'), 'anna@example.org', '')).toBe('EXAMPLE\\anna');
  });

  it('is what the person typed, where the link leaves that open', () => {
    expect(userNameFor(opened('{local}'), 'anna@example.org', 'a.berg')).toBe('a.berg');
  });

  it('is the formed one whatever was typed, where a signed link fixes it', () => {
    expect(userNameFor(opened('{local}', { fixed: 'user' }), 'anna@example.org', 'a.berg')).toBe('anna');
  });

  it('is not fixed by a plain link, which can only ask', () => {
    const plain = opened('{local}', { fixed: 'user', signed: false });
    expect(fixesUserName(plain)).toBe(false);
    expect(userNameFor(plain, 'anna@example.org', 'a.berg')).toBe('a.berg');
  });

  it('is empty where no address is known', () => {
    expect(userNameFor(opened('{local}', { fixed: 'user' }), '', 'anna')).toBe('');
  });
});

describe('the Windows domain of a pattern', () => {
  it.each([
    ['EXAMPLE\\{local}', 'EXAMPLE'],
    ['{local}', null],
    ['{domain}\\{local}', null],
    ['EXAMPLE\\{address}', null],
  ])('%s gives %s', (pattern, domain) => {
    expect(windowsDomainOf(pattern)).toBe(domain);
  });
});

describe('the user name of a pattern', () => {
  it.each([
    ['{address}', 'anna.berg@example.org'],
    ['{local}', 'anna.berg'],
    ['EXAMPLE\\{local}', 'EXAMPLE\\anna.berg'],
    ['{local}%{domain}', 'anna.berg%example.org'],
  ])('is made of the address: %s', (pattern, name) => {
    expect(userNameOf(pattern, ' anna.berg@Example.org ')).toBe(name);
  });

  it('takes nothing out of an address for a pattern', () => {
    expect(userNameOf('{local}', '{domain}$&@example.org')).toBe('{domain}$&');
  });
});

describe('the domains of a link', () => {
  it('are told apart whole, in every script', () => {
    expect(isFor([], 'anna@anywhere.example')).toBe(true);
    expect(isFor(['example.org'], 'anna@EXAMPLE.org')).toBe(true);
    expect(isFor(['xn--mller-kva.de'], 'anna@müller.de')).toBe(true);
    for (const address of [
      'anna@sub.example.org',
      'anna@example.org.evil.example',
      'anna@eexample.org',
      'anna',
    ])
      expect(isFor(['example.org'], address)).toBe(false);
  });
});
