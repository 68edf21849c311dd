import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { siteAddress } from '@/lib/installation/site-address';

export const dynamic = 'force-dynamic';

/**
 * What a search engine may read. The steps of a wizard, links and what staff see are not forbidden here but say `noindex`
 * (next.config.ts): an address that may not be read can be listed all the same, and that of a link holds its settings.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const site = siteAddress(process.env, await headers());
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/health', '/metrics', '/oauth/', '/cancel-check'] },
    ...(site && { sitemap: `${site}/sitemap.xml` }),
  };
}
