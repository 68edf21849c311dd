import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumPath } from './chromium';
import { makeCertificates } from './servers/certificates';
import { startDns } from './servers/dns';
import { dovecotPrograms, startDovecot } from './servers/dovecot';
import { freeBlock } from './servers/ports';
import { postfixPrograms, startPostfix } from './servers/postfix';
import { whyNotHere } from './servers/programs';
import { startWizard } from './start-wizard';
import { metricsToken, type NoWorld, type WorldFacts } from './world-file';
import { zoneFor } from './zone';

const sparePorts = 80;

/** Starts the mail servers, then the wizard that may dial them: its environment names their ports. */
export async function startWorld(
  folder: string,
): Promise<{ world: WorldFacts | NoWorld; stop: () => Promise<void> }> {
  const missing = chromiumPath() ? whyNotHere([...postfixPrograms, ...dovecotPrograms]) : 'needs chromium';
  if (missing) return { world: { missing }, stop: async () => {} };
  if (!existsSync('.next/BUILD_ID')) throw new Error('There is no build yet: npm run build');

  const certificates = await makeCertificates(join(folder, 'certificates'));
  const postfix = await startPostfix({ folder: join(folder, 'postfix'), certificates });
  const dovecot = await startDovecot({ folder: join(folder, 'dovecot'), certificates });
  const [port, firstSparePort] = await Promise.all([freeBlock(1), freeBlock(sparePorts)]);
  const kept = join(folder, 'kept');
  await mkdir(kept);
  const log = join(kept, 'wizard.log');
  const { submission, submissions, relay, plain } = postfix;
  const dns = await startDns(zoneFor(submission));
  const spare = `${firstSparePort}-${firstSparePort + sparePorts - 1}`;
  const wizard = await startWizard({
    port,
    log,
    env: {
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
      CHECK_ALLOW_PORTS: [submission, submissions, relay, plain, dovecot.imap, dovecot.imaps, spare].join(),
      CHECK_NEIGHBOURS: `${submission}:starttls,${submissions}:tls,${relay}:starttls`,
      CHECK_REFERENCE: 'off',
      CHECK_LIMIT_VISITOR: '100000',
      CHECK_LIMIT_HOST: '100000',
      CHECK_LIMIT_SIGN_IN: '100000',
      CHECK_LIMIT_SIGN_IN_VISITOR: '100000',
      CHECK_LIMIT_SIGN_IN_HOST: '100000',
      DISCOVERY_LIMIT_VISITOR: '100000',
      DNS_SERVERS: dns.server,
      TRUSTED_HOSTS: 'localhost',
      METRICS_TOKEN: metricsToken,
      NODE_EXTRA_CA_CERTS: certificates.ca,
    },
  });
  return {
    world: {
      url: wizard.url,
      certificates,
      postfix: postfix.place,
      dovecot: { imap: dovecot.imap, imaps: dovecot.imaps },
      firstSparePort,
      sparePorts,
      log,
      kept,
      secrets: join(folder, 'secrets'),
    },
    stop: async () => {
      await wizard.stop();
      await Promise.all([postfix.stop(), dovecot.stop(), dns.stop()]);
    },
  };
}
