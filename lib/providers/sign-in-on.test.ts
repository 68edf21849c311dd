import { describe, expect, it } from 'vitest';
import { passwordsAreOffByDefault } from './microsoft';
import { providerList } from './providers';
import { signInOn } from './sign-in-on';
import { takesNoPassword } from './takes-no-password';

describe('signing in', () => {
  const ways = (id: string, day: string) => {
    const provider = providerList.find((one) => one.id === id);
    return provider ? signInOn(provider, new Date(day)).map(({ way }) => way) : [];
  };

  it.each([
    'microsoft-365',
    'microsoft-gcc-high',
    'microsoft-dod',
    'microsoft-china',
    'microsoft-365-legacy-tls',
  ])('at %s turns from allowed by an administrator to off by default on its day', (id) => {
    expect(ways(id, '2026-11-21T09:00:00Z')).toEqual(['modern', 'password-if-admin-allows']);
    expect(ways(id, '2026-12-31T23:59:59Z')).toEqual(['modern', 'password-if-admin-allows']);
    expect(ways(id, '2027-01-01T00:00:00Z')).toEqual(['modern', 'password-off-by-default']);
  });

  it('turns on the same day where the page for administrators says so', () => {
    expect(passwordsAreOffByDefault(new Date('2026-12-31T23:59:59Z'))).toBe(false);
    expect(passwordsAreOffByDefault(new Date('2027-01-01T00:00:00Z'))).toBe(true);
  });

  it('takes no password at a personal Outlook.com mailbox, and one at others', () => {
    const takes = (id: string) =>
      providerList.filter((one) => one.id === id).map((one) => takesNoPassword(one));
    expect(takes('outlook-com')).toEqual([true]);
    expect(takes('microsoft-365')).toEqual([false]);
    expect(takes('gmail')).toEqual([false]);
    expect(takes('tuta')).toEqual([false]);
  });

  it('has at least one way on every day around a change', () => {
    for (const one of providerList.filter(({ signIn }) => signIn.length > 0)) {
      for (const day of ['2026-11-21', '2026-12-31', '2027-01-01', '2028-01-01'])
        expect(signInOn(one, new Date(day)), `${one.id} on ${day}`).not.toEqual([]);
    }
  });
});
