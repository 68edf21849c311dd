import { expect, it } from 'vitest';
import { providers } from '@/lib/providers/providers';
import { withAppPasswords } from './with-app-passwords';

it('knows every provider whose record says that programs sign in by a password of their own', () => {
  const unknown = Object.values(providers)
    .filter(({ signIn }) => signIn.some(({ way }) => way === 'app-password'))
    .map(({ name, domains }) => [name, ...domains].join(' ').toLowerCase())
    .filter((names) => !withAppPasswords.test(names));
  expect(unknown).toEqual([]);
});
