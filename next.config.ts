import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { contentSecurityPolicy } from './lib/page-policy/policy';
import { defaultLocale, locales } from './lib/text/locales';

const headers = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

/** Paths that say their language themselves, and Next's own. */
const asTheyAre = ['_next/', ...locales.map((locale) => `${locale}(?:/|$)`)].join('|');

const config: NextConfig = {
  poweredByHeader: false,
  // proxy.ts leads to the one path of each page: what Next answers by itself carries none of these headers.
  skipTrailingSlashRedirect: true,
  // Next would take the folder of the topmost lock file for the project’s, and look for its parts below that.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  // No picture here needs another size: without this, Next fetches whatever path a visitor names, to make a picture of it.
  images: { unoptimized: true },
  // Next’s own browser script is CommonJS: what no page uses of it stays out.
  experimental: { turbopackCjsTreeShaking: true },
  reactStrictMode: true,
  // These stay ordinary Node modules at run time: they open sockets, and bundling them gains nothing.
  serverExternalPackages: ['nodemailer', 'smtp-server', '@peculiar/x509', 'pino', 'prom-client'],
  headers: async () => [
    { source: '/:path*', headers },
    // What is not among these files is a page that says so: proxy.ts does not see it.
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy({ hashes: [] }) }],
    },
    // Steps, links and what staff see are nobody’s to find; whether a page may be read at all says app/robots.ts.
    ...['', '/:locale'].map((prefix) => ({
      source: `${prefix}/:area(setup|open|share|sign-in|staff|not-taken)/:path*`,
      headers: [{ key: 'X-Robots-Tag', value: 'noindex' }],
    })),
    // With `no-referrer` a browser sends `Origin: null` with a plain form, and an action refuses that.
    ...['', '/:locale'].map((prefix) => ({
      source: `${prefix}/:form(setup/address|setup/server|setup/check|sign-in/code|problems|works-from-here|open|share|staff|staff/[^/]+)`,
      headers: [{ key: 'Referrer-Policy', value: 'same-origin' }],
    })),
  ],
  rewrites: async () => [
    { source: '/', destination: `/${defaultLocale}` },
    { source: `/:path((?!${asTheyAre}).*)`, destination: `/${defaultLocale}/:path` },
  ],
};

const withWords = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  // Messages are compiled when building, so that no browser loads the compiler.
  experimental: {
    messages: { path: './lib/text', format: 'json', locales: [...locales], precompile: true },
  },
});

export default withWords(config);
