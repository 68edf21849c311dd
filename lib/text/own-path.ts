import { defaultLocale } from './locales';

/**
 * The one path of a page that is asked for at another one: without slashes at its end, and without the name of the default
 * language. Null where it is asked for at its own.
 */
export function ownPath(pathname: string): string | null {
  const [, ...names] = pathname.replace(/\/+$/, '').split('/');
  if (names[0] === defaultLocale) names.shift();
  // never two slashes at its beginning: that would be another site’s address
  const own = `/${names.join('/').replace(/^\/+/, '')}`;
  return own === pathname ? null : own;
}
