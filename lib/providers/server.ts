import type { Settings } from '@/lib/settings/settings';

/** A server that becomes encrypted after the greeting, usually at 587. */
export const starttls = (host: string, port = 587): Settings => ({ host, port, encryption: 'starttls' });

/** A server that is encrypted from the first byte, usually at 465. */
export const tls = (host: string, port = 465): Settings => ({ host, port, encryption: 'tls' });

/** Thunderbird's public register of settings, as it stood on 12 March 2026. */
export const ispdb = (file: string): string =>
  `https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/${file}.xml`;

/** Delta Chat's public register of providers, as it stood on 3 November 2024. */
export const providerDb = (file: string): string =>
  `https://github.com/deltachat/provider-db/blob/5c14381/_providers/${file}.md`;
