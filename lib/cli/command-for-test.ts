import { spawn } from 'node:child_process';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { people } from '@/e2e/servers/people';
import { type ScriptedOptions, startScripted } from '@/e2e/servers/scripted';

/** For the top of a test file: `npm run check`, run as a person would. */
export async function trialCommand() {
  const { certificates } = await certificatesForTests();
  const { alice } = people;

  /** Gives what the command printed, and its exit code. `signal` ends it once it has printed something. */
  async function command(
    args: string[],
    input = '',
    env: Record<string, string> = {},
    signal?: NodeJS.Signals,
  ) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/check.ts', ...args], {
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: certificates.ca,
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
        CHECK_NEIGHBOURS: '',
        TRUSTED_HOSTS: 'localhost',
        ...env,
      },
    });
    child.stdin.end(input);
    if (signal) child.stdout.once('data', () => child.kill(signal));
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    return { code, out, err };
  }

  /** The same against a scripted server, which is stopped in the end. */
  async function against(
    options: ScriptedOptions,
    encryption: string,
    args: string[],
    input = `${alice.password}\n`,
    more: Record<string, string> = {},
  ) {
    const server = await startScripted({ certificate: certificates.good, ...options });
    const env = { CHECK_ALLOW_PORTS: String(server.port), ...more };
    const result = await command(['localhost', String(server.port), encryption, ...args], input, env);
    await server.stop();
    return { ...result, server };
  }

  return { certificates, alice, sign: ['--address', alice.address, '--password-stdin'], command, against };
}
