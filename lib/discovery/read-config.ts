import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { Provider, SignInWay } from '@/lib/providers/provider';
import type { Encryption, Settings } from '@/lib/settings/settings';

/** What a page of settings says about sending. Hosts are as they stand there, not vetted. */
export type Config = { servers: Settings[]; signIn: SignInWay[]; userName?: Provider['userName'] };

/** Deeper than any such page goes (5), and more servers than anybody reads. */
const deepest = 20;
const mostServers = 10;

const lists = new Set(['emailProvider', 'outgoingServer', 'authentication']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepest,
  isArray: (name) => lists.has(name),
});

/** An element with attributes comes as an object. */
const text = z.union([
  z.string(),
  z.object({ '#text': z.string() }).transform((element) => element['#text']),
]);

const serverSchema = z.object({
  '@type': z.literal('smtp'),
  hostname: text,
  port: text.pipe(z.string().regex(/^\d{1,5}$/)).transform(Number),
  socketType: text.pipe(z.enum(['SSL', 'STARTTLS'])),
  authentication: z.array(text).default([]),
  username: text.optional(),
});

const pageSchema = z.object({
  clientConfig: z.object({
    emailProvider: z.array(z.object({ outgoingServer: z.array(z.unknown()).default([]) })),
  }),
});

/** The page’s words (autoconfig draft, “authentication”) in ours. What Outlook cannot do for sending is left out. */
const ways: Readonly<Record<string, SignInWay>> = {
  'password-cleartext': 'password',
  'password-encrypted': 'password',
  OAuth2: 'modern',
};
const encryptionOf = { SSL: 'tls', STARTTLS: 'starttls' } as const satisfies Record<string, Encryption>;

/**
 * Reads a page in Thunderbird’s form (`config-v1.1.xml`); null where it is none. Never throws. A page with a document type is
 * refused as a whole: that is where entities are made. Servers without encryption are left out.
 */
export function readConfig(xml: string, domain: string): Config | null {
  if (/<!(?:doctype|entity)/i.test(xml)) return null;
  const page = pageSchema.safeParse(parsed(xml));
  if (!page.success) return null;
  const read = page.data.clientConfig.emailProvider
    .flatMap(({ outgoingServer }) => outgoingServer)
    .slice(0, mostServers)
    .flatMap((server) => serverSchema.safeParse(server).data ?? [])
    .filter(({ port }) => port >= 1 && port <= 65_535);
  const said = read.flatMap(({ authentication }) => authentication.flatMap((way) => ways[way] ?? []));
  return {
    servers: read.map(({ hostname, port, socketType }) => ({
      host: hostname.replaceAll('%EMAILDOMAIN%', domain).toLowerCase(),
      port,
      encryption: encryptionOf[socketType],
    })),
    signIn: onlyModern(said) ? ['modern-only'] : [...new Set(said)],
    ...userNameOf(read[0]?.username),
  };
}

function parsed(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    return null;
  }
}

function onlyModern(said: SignInWay[]): boolean {
  return said.length > 0 && said.every((way) => way === 'modern');
}

function userNameOf(template: string | undefined): Pick<Config, 'userName'> {
  if (template === undefined) return {};
  if (template === '%EMAILADDRESS%' || template === '%EMAILLOCALPART%@%EMAILDOMAIN%')
    return { userName: 'address' };
  return { userName: template === '%EMAILLOCALPART%' ? 'local-part' : 'given' };
}
