import type words from '@/lib/text/en/outlook/traps.json';

/** What goes wrong at a control, or why a person does not find it. The words are in the messages under `outlook.traps`. */
export type TrapId = keyof typeof words & string;
