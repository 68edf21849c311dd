/** Who publishes at a host, where the host does not say it well enough. */
const publishers: Readonly<Record<string, string>> = {
  'learn.microsoft.com': 'Microsoft Learn',
  'support.microsoft.com': 'Microsoft Support',
  'techcommunity.microsoft.com': 'Microsoft Tech Community',
  'support.google.com': 'Google Help',
  'developers.google.com': 'Google for Developers',
  'support.apple.com': 'Apple Support',
};

/** What a page that a fact was read on is called in a link: `RFC 5321`, `Microsoft Learn`, `GitHub: thunderbird`, or its host. */
export function sourceName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const rfc = hostname === 'www.rfc-editor.org' ? pathname.match(/^\/rfc\/rfc(\d+)/)?.[1] : undefined;
  if (rfc) return `RFC ${rfc}`;
  if (hostname === 'github.com') return `GitHub: ${pathname.split('/')[1]}`;
  return publishers[hostname] ?? hostname.replace(/^www\./, '');
}
