import { readDiscoveryOptions } from '@/lib/discovery/options';
import { readDiscoveryLimit } from '@/lib/discovery/start-discovery';
import { wrongInstallation } from '@/lib/installation/wrong-installation';
import { readLevel } from '@/lib/log/log';
import { wrongSignIns } from '@/lib/oauth/installed';
import { readHostPatterns } from '@/lib/trust/host-patterns';
import { readTrustedProxies } from '@/lib/visitor/trusted-proxies';
import { readLimits } from './limits';
import { readOperatorContact } from './operator-contact';
import { readOptions } from './options';

type Environment = Record<string, string | undefined>;

/** EX_CONFIG of sysexits.h. scripts/serve.mjs knows it too. */
const wrongSettings = 78;

/** Ends this process with 78 when a variable does not fit, after a line for each that does not. */
export async function endIfWrong(env: Environment): Promise<void> {
  const wrong = [...wrongVariables(env), ...wrongSignIns(env), ...(await wrongInstallation(env))];
  if (wrong.length === 0) return;
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(wrongSettings);
}

const ours =
  /^(?:CHECK_|DISCOVERY_|DNS_SERVERS$|OPERATOR_CONTACT$|TRUSTED_HOSTS$|BLOCKED_HOSTS$|TRUSTED_PROXIES$|LOG_LEVEL$)/;

/** What is wrong with the variables of the check and of finding settings: one line for each that does not fit, beginning with its name. */
function wrongVariables(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => ours.test(name))
    .sort()
    .flatMap((name) => {
      try {
        // each variable is read without the others, so that one fault hides no other
        readOptions({ [name]: env[name] });
        readLimits({ [name]: env[name] });
        readDiscoveryOptions({ [name]: env[name] });
        readDiscoveryLimit({ [name]: env[name] });
        readHostPatterns({ [name]: env[name] }, 'TRUSTED_HOSTS');
        readOperatorContact(name === 'OPERATOR_CONTACT' ? env : {});
        readLevel({ [name]: env[name] });
        readTrustedProxies(name === 'TRUSTED_PROXIES' ? env[name] : undefined);
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    });
}
