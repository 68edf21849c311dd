import { whyNot } from './why-not';

/** An action that the site has, and one that it had. */
export const id = `70${'ab'.repeat(20)}`;
export const other = `70${'cd'.repeat(20)}`;
/** What the site has. */
export const known = { actions: new Set([id]), routes: new Set(['/oauth/start']) };
export const site = 'http://127.0.0.1:3000';

type Sent = { headers?: Record<string, string>; body?: BodyInit | null; path?: string; method?: string };

/** Why a request is not taken; null where it is. */
export const why = ({ headers = {}, body = '', path = '/share', method = 'POST' }: Sent) =>
  whyNot(
    new Request(`${site}${path}`, {
      method,
      ...(method === 'POST' && { body }),
      headers: { origin: site, host: '127.0.0.1:3000', ...headers },
    }),
    path,
    known,
  );
/** The same of a call of an action, with these arguments. */
export const call = (body: BodyInit, action = id) =>
  why({
    headers: { 'next-action': action, ...(typeof body === 'string' && { 'content-type': 'text/plain' }) },
    body,
  });
/** A form with these fields. */
export const formOf = (fields: [string, string | Blob][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};
/** Why such a form is not taken that was sent before scripts had loaded; null where it is. */
export const sent = (...fields: [string, string | Blob][]) => why({ body: formOf(fields) });
