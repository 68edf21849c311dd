import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import { type DeviceGrant, deviceAnswer } from './identity-device';
import { openIdPlaces, pageOfChoices } from './identity-pages';
import { createTokens, type Spoilt } from './identity-tokens';
import { portOf } from './ports';

/** What a client of ours must be here. Without a secret it is a public client. */
type Client = { id: string; secret?: string | undefined };

/** Accounts that can be chosen in the sign-in window. */
export const accounts = ['alice@test.local', 'bob@test.local'] as const;
/** What else can be pressed there: an OAuth error and Microsoft's description. */
export const refusals = {
  'No, thank you': ['access_denied', 'AADSTS65004: User declined to consent to access the app.'],
  'Needs an administrator': ['access_denied', 'AADSTS90094: The grant requires admin permission.'],
  'Nobody agreed yet': ['consent_required', 'AADSTS65001: The user or administrator has not consented.'],
  'Other organisation': ['access_denied', 'AADSTS50020: User account does not exist in tenant.'],
  'One organisation only': ['invalid_request', 'AADSTS50194: Application is not configured as multi-tenant.'],
  'Not in this tenant': ['access_denied', 'AADSTS90072: External account must be added first.'],
  'Rule says no': ['access_denied', 'AADSTS53003: Blocked by Conditional Access policies.'],
  'Out of order': ['server_error', ''],
} as const satisfies Record<string, readonly [string, string]>;

export type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;

const tenant = '11111111-2222-4333-8444-555555555555';

/**
 * An OAuth 2.0 and OpenID Connect server shaped like Microsoft's and Google's: authorisation code with PKCE (required),
 * codes for other devices (RFC 8628), signed ID tokens, and `/tokeninfo` for a mail server that is shown a token. The sign-in
 * window is a page of links, one for each account and each refusal, so that a browser can press them. What an ID token says besides, and
 * what is spoilt in it, can be written into the window’s address: `claims={…}`, `spoil=nonce`.
 */
export async function startIdentityProvider(client: Client, port = 0) {
  const codes = new Map<string, { query: URLSearchParams; account: string }>();
  const devices = new Map<string, DeviceGrant>();
  const requests: string[] = [];
  const deviceSecrets: string[] = [];
  const detour: { through?: ((to: string) => string) | undefined } = {};
  let origin = '';
  const tokens = await createTokens(tenant);

  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = new URL(request.url ?? '/', origin);
    const form = new URLSearchParams(body);
    requests.push(`${request.method} ${url.pathname} ${form.get('grant_type') ?? ''}`.trim());
    const json = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(value));
    };
    const { pathname } = url;
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/.well-known/openid-configuration') return json(200, openIdPlaces(origin));
    if (/\/keys$|\/certs$/.test(pathname)) return json(200, tokens.keys);
    if (pathname === '/tokeninfo') {
      const grant = tokens.issued.get(url.searchParams.get('access_token') ?? '');
      return grant
        ? json(200, { email: grant.account, active: 'true' })
        : json(400, { error: 'invalid_token' });
    }
    if (/\/authorize$|\/auth$/.test(pathname)) return authorize(url, response);
    if (pathname === '/devicelogin') return deviceLogin(url, response);
    if (/\/devicecode$/.test(pathname)) {
      if (form.get('client_id') !== client.id) return json(400, { error: 'invalid_client' });
      return json(200, deviceAnswer(devices, form, `${origin}/devicelogin`));
    }
    if (/\/token$/.test(pathname)) {
      const answer = await token(form, pathname === '/token' ? origin : `${origin}/${tenant}/v2.0`);
      return json('error' in answer ? 400 : 200, answer);
    }
    return json(404, { error: 'not_found' });
  });

  function authorize(url: URL, response: http.ServerResponse) {
    const query = url.searchParams;
    const wrong =
      query.get('client_id') !== client.id ||
      query.get('response_type') !== 'code' ||
      query.get('code_challenge_method') !== 'S256' ||
      !query.get('code_challenge') ||
      !query.get('state') ||
      !query.get('redirect_uri');
    if (wrong) return response.writeHead(400).end('wrong request');
    const back = new URL(query.get('redirect_uri') ?? '');
    back.searchParams.set('state', query.get('state') ?? '');
    const on = detour.through;
    if (on && !query.has('arrived'))
      return response.writeHead(302, { location: on(`${url.href}&arrived=1`) }).end();
    const account = query.get('as');
    const refusal = query.get('refuse');
    if (account) {
      const code = randomBytes(16).toString('hex');
      codes.set(code, { query, account });
      back.searchParams.set('code', code);
    } else if (refusal && refusal in refusals) {
      const [error, description] = refusals[refusal as keyof typeof refusals];
      back.searchParams.set('error', error);
      if (description) back.searchParams.set('error_description', description);
    } else return pageOfChoices(response, url, accounts, Object.keys(refusals));
    return response.writeHead(302, { location: back.href }).end();
  }

  function deviceLogin(url: URL, response: http.ServerResponse) {
    const grant = [...devices.values()].find((each) => each.userCode === url.searchParams.get('code'));
    if (!grant) return pageOfChoices(response, url, [], []);
    if (url.searchParams.has('as')) grant.account = url.searchParams.get('as') ?? undefined;
    if (url.searchParams.has('refuse')) grant.error = 'authorization_declined';
    if (grant.account || grant.error) return response.writeHead(200).end('You may close this window.');
    return pageOfChoices(response, url, accounts, ['No, thank you']);
  }

  async function token(form: URLSearchParams, issuer: string) {
    if (form.get('client_id') !== client.id) return { error: 'invalid_client' };
    const device = form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:device_code';
    if (!device && (form.get('client_secret') ?? undefined) !== client.secret)
      return { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
    if (device) {
      if (form.has('client_secret')) deviceSecrets.push(form.get('client_id') ?? '');
      const grant = devices.get(form.get('device_code') ?? '');
      const state = grant?.poll();
      if (!grant || state !== 'granted') return { error: state ?? 'bad_verification_code' };
      return tokens.issue({
        issuer,
        account: grant.account ?? '',
        scope: mailScope(grant.scope),
        clientId: client.id,
      });
    }
    const kept = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    if (!kept)
      return { error: 'invalid_grant', error_description: 'AADSTS54005: Code was already redeemed.' };
    const { query, account } = kept;
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const fits =
      challenge === query.get('code_challenge') && form.get('redirect_uri') === query.get('redirect_uri');
    if (!fits) return { error: 'invalid_grant', error_description: 'AADSTS501481: PKCE.' };
    const scope = query.get('scope') ?? '';
    return tokens.issue({
      issuer,
      account,
      scope: query.has('withoutMail') ? 'openid email profile' : mailScope(scope),
      clientId: client.id,
      nonce: query.get('nonce') ?? undefined,
      spoil: (query.get('spoil') ?? undefined) as Spoilt | undefined,
      claims: { email: query.get('email') ?? account, ...JSON.parse(query.get('claims') ?? '{}') },
    });
  }

  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    base: origin,
    port: portOf(server),
    tenant,
    /** What was asked of it: method, path and grant. */
    requests,
    /** Gives out a token without a window. */
    issue: (account: string) => tokens.issue({ issuer: origin, account, scope: 'mail', clientId: client.id }),
    /** Every access token that was given out, with whose it is. */
    issued: tokens.issued,
    devices,
    /** Where its window leads people before it asks them: set `through` to an address that leads on to another. */
    detour,
    /** Clients that showed a secret where a device has none. */
    deviceSecrets,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** As Microsoft answers: the permissions of the mail server alone, without those of OpenID Connect. */
function mailScope(scope: string): string {
  return scope
    .split(' ')
    .filter((one) => one.startsWith('https:'))
    .join(' ');
}
