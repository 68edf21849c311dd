/** What may run on a page: scripts that carry this request’s nonce, or the inline scripts of a page that was built beforehand. */
export type Scripts = { nonce: string } | { hashes: readonly string[] };

/** `https`: the site is served by TLS. */
export type PolicyOptions = { https?: boolean };

/**
 * The Content-Security-Policy of a page (CSP Level 3): nothing from anybody else, no inline style, no inline script but
 * ours, no frame around it.
 */
export function contentSecurityPolicy(scripts: Scripts, { https = false }: PolicyOptions = {}): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': sourcesOf(scripts),
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    // holds for wherever a form’s answer redirects to: a form that leads to another origin is answered with a page (app/oauth/ways.ts)
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
    ...(https && { 'upgrade-insecure-requests': [] }),
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function sourcesOf(scripts: Scripts): string[] {
  // with a nonce the first scripts may load the others (CSP3 §8.2); a page built beforehand names its own files
  if ('nonce' in scripts) return [`'nonce-${scripts.nonce}'`, "'strict-dynamic'"];
  return ["'self'", ...scripts.hashes.map((hash) => `'${hash}'`)];
}
