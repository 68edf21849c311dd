import type http from 'node:http';

/** What OpenID Connect Discovery says of a provider (§3). */
export function openIdPlaces(origin: string): object {
  return {
    issuer: origin,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    jwks_uri: `${origin}/certs`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

/** A sign-in window in its plainest form: a link for each answer that a person may give, to the same address and more. */
export function pageOfChoices(
  response: http.ServerResponse,
  url: URL,
  accounts: readonly string[],
  refusals: readonly string[],
): void {
  const link = (name: string, value: string) => {
    const to = new URL(url);
    to.searchParams.set(name, value);
    return `<li><a href="${to.href.replace(/&/g, '&amp;')}">${value}</a></li>`;
  };
  const hint = url.searchParams.get('login_hint') ?? '';
  const form =
    accounts.length === 0 ? '<form><label>Code <input name="code"></label><button>Next</button></form>' : '';
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><title>Pretend sign-in</title><h1>Pretend sign-in</h1><p>Hint: ${hint.replace(/[<&]/g, '')}</p>${form}<ul>${accounts
      .map((account) => link('as', account))
      .join('')}${refusals.map((refusal) => link('refuse', refusal)).join('')}</ul></html>`,
  );
}
