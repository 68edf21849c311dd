import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCertificates } from './servers/certificates';
import { startDovecot } from './servers/dovecot';
import { temporaryFolder } from './servers/folder';
import { startIdentityProvider } from './servers/identity-provider';
import { freeBlock } from './servers/ports';
import { startPostfix } from './servers/postfix';
import { startWizard } from './start-wizard';

const spareCount = 20;

export type SignInWorld = Awaited<ReturnType<typeof startSignInWorld>>;

/**
 * A wizard with a sign-in window of its own, and a Postfix that takes the window's tokens. `spare`: ports it may dial too; `more`:
 * what else is set in its environment.
 */
export async function startSignInWorld(more: Record<string, string> = {}) {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder.path, name);
  const certificates = await makeCertificates(at('certificates'));
  const window = await startIdentityProvider({ id: 'sendwell', secret: 'hush-hush-secret' });
  const tokenInfo = `${window.base}/tokeninfo?access_token=`;
  const dovecot = await startDovecot({ folder: at('dovecot'), certificates, tokenInfo });
  const postfix = await startPostfix({ folder: at('postfix'), certificates, sasl: dovecot.sasl });
  const [port, spare] = await Promise.all([freeBlock(1), freeBlock(spareCount)]);
  const log = at('wizard.log');
  const wizard = await startWizard({
    port,
    log,
    env: {
      CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
      CHECK_ALLOW_PORTS: `${postfix.submission},${spare}-${spare + spareCount - 1}`,
      CHECK_NEIGHBOURS: '',
      CHECK_REFERENCE: 'off',
      CHECK_LIMIT_SIGN_IN: '1000',
      TRUSTED_HOSTS: 'localhost',
      MICROSOFT_CLIENT_ID: 'sendwell',
      MICROSOFT_CLIENT_SECRET: 'hush-hush-secret',
      MICROSOFT_BASE: window.base,
      MICROSOFT_HOSTS: 'localhost',
      MICROSOFT_DEVICE_CODE: 'on',
      NODE_EXTRA_CA_CERTS: certificates.ca,
      ...more,
    },
  });
  return {
    url: wizard.url,
    window,
    postfix,
    certificates,
    spare,
    log,
    stop: async () => {
      await wizard.stop();
      await Promise.all([postfix.stop(), dovecot.stop(), window.stop()]);
      await rm(folder.path, { recursive: true, force: true });
    },
  };
}
