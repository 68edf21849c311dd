import { readOptions } from '@/lib/check/options';
import type { Environment } from '@/lib/process/environment';
import { trustMeans } from '@/lib/trust/means';

/** What is wrong with the variables of a check and of what may be told a password: one line for each that does not fit, beginning with its name. */
export function wrongVariables(env: Environment): string[] {
  return Object.keys(env)
    .sort()
    .flatMap((name) => {
      try {
        // each is read without the others, so that one fault hides no other
        readOptions({ [name]: env[name] });
        trustMeans({ [name]: env[name] });
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    });
}
