import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const headers = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // These stay ordinary Node modules at run time: they open sockets, and bundling them gains nothing.
  serverExternalPackages: ['nodemailer', 'smtp-server', '@peculiar/x509'],
  headers: async () => [{ source: '/:path*', headers }],
};

export default createNextIntlPlugin('./lib/text/request.ts')(config);
