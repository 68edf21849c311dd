import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { siteAddress } from '@/lib/installation/site-address';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { providerList } from '@/lib/providers/providers';
import { hrefIn } from '@/lib/text/href';
import { locales } from '@/lib/text/locales';

export const dynamic = 'force-dynamic';

/** The pages that are read and not filled in, by what people search for. */
const pages = [
  '/',
  '/problems',
  ...problemCodes.map((code) => `/problems/${code}`),
  '/symptoms',
  '/works-from-here',
  '/providers',
  '/providers/microsoft-365/passwords',
  ...providerList.map(({ id }) => `/providers/${id}`),
  '/for-mail-providers',
  '/practice',
  '/relay',
  '/words',
];

/** Every page a search engine should know (sitemaps.org/protocol.html). Without a known origin there is none: each address has to be whole. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const site = siteAddress(process.env, await headers());
  if (!site) notFound();
  return locales.flatMap((locale) => pages.map((page) => ({ url: `${site}${hrefIn(locale, page)}` })));
}
