import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificates } from './certificates';
import { keepRunning } from './daemon';
import { freePorts, portAnswers } from './ports';

/** The proxies for which this project has an example, and the program of each. */
export const proxies = { nginx: 'nginx', caddy: 'caddy' } as const;
export type ProxyName = keyof typeof proxies;

type Options = { folder: string; certificates: Certificates; to: number };

/** A proxy with TLS for `localhost` in front of the wizard on port `to`, set up by the example in `deploy`. */
export type ReverseProxy = { url: string; stop: () => Promise<void> };

/** Starts a proxy on free ports. Only names, paths and ports of the example are replaced: each has to be in it. */
export async function startReverseProxy(name: ProxyName, options: Options): Promise<ReverseProxy> {
  const folder = join(options.folder, name);
  await mkdir(folder, { recursive: true });
  const [port = 0, plain = 0] = await freePorts(2);
  const { program, args } = await prepare[name]({ ...options, folder }, port, plain);
  const daemon = keepRunning(folder, program, args);
  await portAnswers(port);
  return { url: `https://localhost:${port}`, stop: daemon.stop };
}

const prepare = { nginx, caddy } as const;

async function nginx({ folder, certificates, to }: Options, port: number, plain: number) {
  const site = await example('nginx.conf', {
    'server 127.0.0.1:3000;': `server 127.0.0.1:${to};`,
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ssl http2;': `listen 127.0.0.1:${port} ssl http2;`,
    'server_name sendwell.example.com;': 'server_name localhost;',
    '/etc/ssl/sendwell.pem': certificates.good.cert,
    '/etc/ssl/sendwell.key': certificates.good.key,
    // a browser names a port that is not the usual one
    'Host $host;': `Host $host:${port};`,
  });
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  const config = join(folder, 'nginx.conf');
  await writeFile(
    config,
    `user root;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\ndaemon off;\nevents {}\nhttp {\n${places.join('\n')}\n${site}\n}\n`,
  );
  return { program: 'nginx', args: ['-c', config, '-p', folder] };
}

async function caddy({ folder, certificates, to }: Options, port: number) {
  const { good } = certificates;
  const site = await example('Caddyfile', {
    'sendwell.example.com {': `https://localhost:${port} {\n\tbind 127.0.0.1\n\ttls ${good.cert} ${good.key}`,
    '127.0.0.1:3000': `127.0.0.1:${to}`,
  });
  const config = join(folder, 'Caddyfile');
  const own = `{\n\tadmin off\n\tauto_https disable_redirects\n\tstorage file_system ${folder}/store\n}\n`;
  await writeFile(config, own + site);
  return { program: 'caddy', args: ['run', '--config', config, '--adapter', 'caddyfile'] };
}

async function example(name: string, values: Record<string, string>): Promise<string> {
  let text = await readFile(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');
  for (const [wanted, value] of Object.entries(values)) {
    if (!text.includes(wanted)) throw new Error(`deploy/${name} has no “${wanted}”`);
    text = text.replaceAll(wanted, value);
  }
  return text;
}
