import {
  allowInsecureRequests,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ServerMetadata,
} from 'openid-client';
import { apart } from '@/lib/process/apart';
import type { SignInProvider } from './configuration';

/** How long the provider may take for one answer. Seconds. */
const patience = 10;
/** The one address for which openid-client reads `{tenantid}` in an issuer as the `tid` of the token. */
const entra = new URL('https://login.microsoftonline.com/common/v2.0');

const made = new Map<string, Promise<Configuration>>();

/**
 * The client of openid-client for a provider, from what is written down here: nothing is asked for over the network, not
 * even by `discovery`, which alone knows how to judge the issuer of Microsoft's tokens where many organisations may sign
 * in. `asDevice`: without the secret, as a program on another device has none.
 */
export function clientFor(provider: SignInProvider, asDevice = false): Promise<Configuration> {
  const key = JSON.stringify([provider.token, provider.clientId, provider.clientSecret, asDevice]);
  const client = made.get(key) ?? apart(() => createClient(provider, asDevice));
  made.set(key, client);
  return client;
}

async function createClient(provider: SignInProvider, asDevice: boolean): Promise<Configuration> {
  const metadata: ServerMetadata = {
    issuer: provider.issuer,
    authorization_endpoint: provider.authorize,
    token_endpoint: provider.token,
    jwks_uri: provider.keys,
    ...(provider.device && { device_authorization_endpoint: provider.device }),
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
  const { clientId, clientSecret } = provider;
  const secret = clientSecret && !asDevice ? ClientSecretPost(clientSecret) : None();
  const client = provider.issuer.includes('{tenantid}')
    ? await discovery(entra, clientId, undefined, secret, {
        [customFetch]: async () => Response.json(metadata),
      })
    : new Configuration(metadata, clientId, undefined, secret);
  // from here on over the network, by Node’s own `fetch`
  client[customFetch] = (url, options) => fetch(url, options as RequestInit);
  client.timeout = patience;
  // the signature is judged too, though the token comes from the provider itself (OpenID Connect Core §3.1.3.7)
  enableNonRepudiationChecks(client);
  if (provider.token.startsWith('http:')) allowInsecureRequests(client);
  return client;
}

/** What is asked for: who it is, and the permission to send. Nothing that would outlive the check (no `offline_access`). */
export function scopeFor(provider: SignInProvider): string {
  return `openid email profile ${provider.scope}`;
}

/**
 * Whether the permission to send was given. Without a `scope` in the answer it is the one asked for (RFC 6749 §5.1).
 * Microsoft may name the same permission by another of its mail server's addresses: there the last part counts.
 */
export function maySend({ id, scope }: SignInProvider, granted: string | undefined): boolean {
  if (granted === undefined) return true;
  const short = (one: string) => (id === 'microsoft' ? (one.split('/').at(-1) ?? '') : one).toLowerCase();
  return granted.split(' ').some((one) => short(one) === short(scope));
}
