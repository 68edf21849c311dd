import { z } from 'zod';
import { type Environment, itemsIn } from '@/lib/process/environment';
import { readHost } from '@/lib/smtp/host';
import { isSafeOrigin } from '@/lib/visitor/came-safely';
import { type SignInId, signInIds } from './sign-in-ids';
import { usualHosts } from './usual-hosts';

/** Where a provider's sign-in is, and what this installation is there. `issuer` may have `{tenantid}` in it. */
export type SignInProvider = {
  id: SignInId;
  clientId: string;
  clientSecret: string | undefined;
  issuer: string;
  authorize: string;
  token: string;
  keys: string;
  /** Where a code for another device is asked for. Null: this way is not switched on. */
  device: string | null;
  /** The permission to send, beside the one to know who signed in. */
  scope: string;
  /** The only servers that may be given this provider's token. A-labels. */
  hosts: ReadonlySet<string>;
};

export type SignInProviders = Partial<Record<SignInId, SignInProvider>>;

const microsoftBase = 'https://login.microsoftonline.com';
const base = z
  .url()
  .transform((text) => text.replace(/\/+$/, ''))
  .refine((text) => isSafeBase(new URL(text)));
/** Names as a check has them: in one spelling, whatever was typed. */
const serverName = z.string().transform((text, { addIssue }) => {
  const host = readHost(text);
  if (host?.kind === 'name') return host.name;
  addIssue('no name');
  return z.NEVER;
});
const hostList = z.string().transform(itemsIn).pipe(z.array(serverName));

/** A value and what to say where it does not fit; secrets are not quoted. */
const variables = {
  MICROSOFT_CLIENT_ID: { schema: z.string().regex(/^[\w.-]{1,100}$/), wants: 'an application (client) ID' },
  MICROSOFT_CLIENT_SECRET: {
    schema: z.string().regex(/^\S{1,512}$/),
    wants: 'a client secret',
    secret: true,
  },
  MICROSOFT_TENANT: {
    schema: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,252}$/i),
    wants: 'common, organizations, consumers, a tenant ID or a domain',
  },
  MICROSOFT_BASE: { schema: base, wants: 'an address such as https://login.microsoftonline.us' },
  MICROSOFT_SCOPE: { schema: z.url(), wants: 'a permission such as https://outlook.office.com/SMTP.Send' },
  MICROSOFT_HOSTS: { schema: hostList, wants: 'a list of server names' },
  MICROSOFT_DEVICE_CODE: { schema: z.enum(['on', 'off']), wants: 'on or off' },
  GOOGLE_CLIENT_ID: { schema: z.string().regex(/^[\w.-]{1,200}$/), wants: 'a client ID' },
  GOOGLE_CLIENT_SECRET: { schema: z.string().regex(/^\S{1,512}$/), wants: 'a client secret', secret: true },
  GOOGLE_BASE: { schema: base, wants: 'an address such as https://accounts.google.com' },
  GOOGLE_HOSTS: { schema: hostList, wants: 'a list of server names' },
} as const;
type Name = keyof typeof variables;
type Values = { [N in Name]?: z.output<(typeof variables)[N]['schema']> };

/** Reads MICROSOFT_… and GOOGLE_…: the sign-ins that are set up, and a line for each thing that does not fit. */
export function readSignIns(env: Environment): { providers: SignInProviders; wrong: string[] } {
  const values: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, { schema, wants, ...rest }] of Object.entries(variables)) {
    const text = env[name];
    if (text === undefined || text === '') continue;
    const read = schema.safeParse(text);
    if (read.success) values[name] = read.data;
    else wrong.push(`${name}: ${'secret' in rest ? 'this' : `"${text}"`} is not ${wants}`);
  }
  for (const id of signInIds) {
    const prefix = id.toUpperCase();
    const idle = Object.keys(variables).filter((name) => name.startsWith(`${prefix}_`) && env[name]);
    if (idle.length > 0 && !env[`${prefix}_CLIENT_ID`])
      wrong.push(`${idle[0]}: is set, and ${prefix}_CLIENT_ID is not`);
  }
  if (env.GOOGLE_CLIENT_ID && !env.GOOGLE_CLIENT_SECRET)
    wrong.push('GOOGLE_CLIENT_SECRET: is needed beside GOOGLE_CLIENT_ID');
  if (wrong.length > 0) return { providers: {}, wrong };
  const known = values as Values;
  return { providers: { ...microsoft(known), ...google(known) }, wrong };
}

/** Endpoints: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, checked: 2026-11. */
function microsoft(values: Values): SignInProviders {
  const { MICROSOFT_CLIENT_ID: clientId, MICROSOFT_TENANT: tenant = 'common' } = values;
  if (!clientId) return {};
  const at = values.MICROSOFT_BASE ?? microsoftBase;
  const own = `${at}/${tenant}`;
  // whoever is not named by an ID is told apart by the `tid` of the token
  const issuer = /^[0-9a-f-]{36}$/i.test(tenant) ? tenant.toLowerCase() : '{tenantid}';
  return {
    microsoft: {
      id: 'microsoft',
      clientId,
      clientSecret: values.MICROSOFT_CLIENT_SECRET,
      issuer: `${at}/${issuer}/v2.0`,
      authorize: `${own}/oauth2/v2.0/authorize`,
      token: `${own}/oauth2/v2.0/token`,
      keys: `${own}/discovery/v2.0/keys`,
      device: values.MICROSOFT_DEVICE_CODE === 'on' ? `${own}/oauth2/v2.0/devicecode` : null,
      scope: values.MICROSOFT_SCOPE ?? 'https://outlook.office.com/SMTP.Send',
      hosts: new Set(values.MICROSOFT_HOSTS ?? (at === microsoftBase ? usualHosts.microsoft : [])),
    },
  };
}

/**
 * Endpoints: https://accounts.google.com/.well-known/openid-configuration, checked: 2026-11. Google gives no code for
 * another device with a permission for mail (https://developers.google.com/identity/protocols/oauth2/limited-input-device#allowedscopes).
 */
function google(values: Values): SignInProviders {
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_BASE: at } = values;
  if (!clientId) return {};
  return {
    google: {
      id: 'google',
      clientId,
      clientSecret: values.GOOGLE_CLIENT_SECRET,
      issuer: at ?? 'https://accounts.google.com',
      authorize: `${at ?? 'https://accounts.google.com'}/o/oauth2/v2/auth`,
      token: `${at ?? 'https://oauth2.googleapis.com'}/token`,
      keys: `${at ?? 'https://www.googleapis.com'}/oauth2/v3/certs`,
      device: null,
      scope: 'https://mail.google.com/',
      hosts: new Set(values.GOOGLE_HOSTS ?? usualHosts.google),
    },
  };
}

/** Secrets travel there: encrypted, or not off this machine. */
function isSafeBase({ origin, username, search, hash }: URL): boolean {
  return !username && !search && !hash && isSafeOrigin(origin);
}
