import ipaddr from 'ipaddr.js';
import { type Environment, itemsIn } from '@/lib/process/environment';
import { type Encryption, encryptions } from '@/lib/settings/settings';
import { createGuard } from '@/lib/smtp/guard';
import { readHost } from '@/lib/smtp/host';
import type { Neighbour } from '@/lib/smtp/look';
import { isFullName } from '@/lib/smtp/own-name';
import type { EngineOptions, Route } from '@/lib/smtp/target';
import { readHostPatterns } from '@/lib/trust/host-patterns';
import { type Reference, references } from './references';

/** What the installation allows, which other ports a check looks at, and which servers tell whether our network is up. */
export type CheckOptions = EngineOptions & { neighbours: Neighbour[]; references: readonly Reference[] };

/** Submission by both ways of encryption, then the ports that providers open beside them (RFC 8314 §3.3, RFC 6409). */
const usualNeighbours: Neighbour[] = [
  { port: 587, encryption: 'starttls' },
  { port: 465, encryption: 'tls' },
  { port: 25, encryption: 'starttls' },
  { port: 2525, encryption: 'starttls' },
];

/**
 * Reads CHECK_ALLOW_PORTS (`2526,3000-3010`), CHECK_ALLOW_NETWORKS (`10.0.0.0/8,fd00::/8`), CHECK_NEIGHBOURS
 * (`587:starttls,465:tls`), BLOCKED_HOSTS, CHECK_REFERENCE (`smtp.example.com:587`, or `off`) and CHECK_NAME. Throws an
 * error that names the variable when a value does not fit.
 */
export function readOptions(env: Environment, routes: Route[] = []): CheckOptions {
  const key = JSON.stringify(settingNames.map((name) => env[name]));
  if (last?.key !== key) last = { key, options: optionsOf(env) };
  return { ...last.options, routes };
}

const settingNames = [
  'CHECK_ALLOW_PORTS',
  'CHECK_ALLOW_NETWORKS',
  'CHECK_NEIGHBOURS',
  'BLOCKED_HOSTS',
  'CHECK_REFERENCE',
  'CHECK_NAME',
] as const;

/** Every check asks, and a guard of many ports is large: all share the one that was made from the same words. */
let last: { key: string; options: CheckOptions } | undefined;

function optionsOf(env: { [name in (typeof settingNames)[number]]?: string | undefined }): CheckOptions {
  const chosen = itemsIn(env.CHECK_NEIGHBOURS).map(readNeighbour);
  const ports = itemsIn(env.CHECK_ALLOW_PORTS).flatMap(readPorts);
  const networks = itemsIn(env.CHECK_ALLOW_NETWORKS).map(readNetwork);
  return {
    guard: createGuard({
      ports: [...ports, ...chosen.map(({ port }) => port)],
      networks,
      blocked: readHostPatterns(env, 'BLOCKED_HOSTS', true),
    }),
    neighbours: env.CHECK_NEIGHBOURS === undefined ? usualNeighbours : chosen,
    references: readReferences(env.CHECK_REFERENCE),
    ...readName(env.CHECK_NAME),
  };
}

function readPorts(item: string): number[] {
  const [first = Number.NaN, last = first, ...rest] = item.split('-').map(readPort);
  if (rest.length > 0 || !(first <= last)) {
    throw new Error(
      `CHECK_ALLOW_PORTS: "${item}" is neither a port (1 to 65535) nor a range such as 2000-3000`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port >= 1 && port <= 65_535 ? port : Number.NaN;
}

function readNetwork(item: string): string {
  if (!ipaddr.isValidCIDR(item)) {
    throw new Error(`CHECK_ALLOW_NETWORKS: "${item}" is not a network such as 10.0.0.0/8`);
  }
  return item;
}

function readNeighbour(item: string): Neighbour {
  const [portText = '', encryptionText, ...rest] = item.split(':');
  const port = readPort(portText);
  const encryption = encryptions.find((each): each is Encryption => each === encryptionText);
  if (Number.isNaN(port) || !encryption || rest.length > 0) {
    throw new Error(`CHECK_NEIGHBOURS: "${item}" is not a port and an encryption such as 587:starttls`);
  }
  return { port, encryption };
}

function readReferences(list: string | undefined): readonly Reference[] {
  if (list === undefined || list === '') return references;
  if (list === 'off') return [];
  return itemsIn(list).map((item) => {
    const [, host = '', portText = ''] = /^(.+):(\d+)$/.exec(item) ?? [];
    const port = readPort(portText);
    if (!readHost(host) || Number.isNaN(port)) {
      throw new Error(
        `CHECK_REFERENCE: "${item}" is neither "off" nor a server and port such as smtp.example.com:587`,
      );
    }
    return { host, port };
  });
}

function readName(name: string | undefined): { name?: string } {
  if (!name) return {};
  if (!isFullName(name))
    throw new Error(`CHECK_NAME: "${name}" is not a full host name such as check.example.com`);
  return { name: name.toLowerCase() };
}
