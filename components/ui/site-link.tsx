import NextLink from 'next/link';
import { useLocale } from 'next-intl';
import type { ComponentProps } from 'react';
import { hrefIn } from '@/lib/text/href';

type Props = Omit<ComponentProps<typeof NextLink>, 'href'> & { href: string };

/** A link within the site that keeps the language. On the server it costs the browser no script of its own. */
export function Link({ href, ...rest }: Props) {
  return <NextLink href={hrefIn(useLocale(), href)} {...rest} />;
}
