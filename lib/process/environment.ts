/** The variables that a process was started with. Each room reads its own. */
export type Environment = Record<string, string | undefined>;
