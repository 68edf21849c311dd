import type { Environment } from '@/lib/process/environment';
import { wrongVariables } from './wrong-variables';

/** EX_CONFIG of sysexits.h. scripts/serve.mjs knows it too. */
const wrongSettings = 78;

/** Ends this process with 78 when a variable does not fit, after a line for each that does not. */
export async function endIfWrong(env: Environment): Promise<void> {
  const wrong = await wrongVariables(env);
  if (wrong.length === 0) return;
  process.stderr.write(`${wrong.join('\n')}\n`);
  process.exit(wrongSettings);
}
