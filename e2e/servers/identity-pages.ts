import type http from 'node:http';

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
