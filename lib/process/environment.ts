/** The variables that a process was started with. Each room reads its own. */
export type Environment = Record<string, string | undefined>;

/** The items of a variable that holds a list with commas between them; empty ones are left out. */
export function itemsIn(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** A whole number above 0; `otherwise` where the variable is not set. Throws an error that names it. */
export function countIn(env: Environment, name: string, otherwise: number): number {
  const value = env[name];
  if (value === undefined || value === '') return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new Error(`${name}: "${value}" is not a whole number above 0`);
  return Number(value);
}
