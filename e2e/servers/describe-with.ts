import { describe } from 'vitest';
import { whyNotHere } from './programs';

/** As vitest's `describe`, for tests against real servers: without them each test counts as skipped, with the reason in its name. */
export function describeWith(programs: readonly string[], name: string, body: () => void): void {
  const reason = whyNotHere(programs);
  if (reason) describe.skip(`${name} (${reason})`, () => body());
  else describe(name, () => body());
}
