/**
 * From where a server was tried. `here`: from the visitor’s own computer, which runs Sendwell. `open`: from another one, to a public
 * address, over the open internet. `other`: from another one, to a server within a network, or to none that is known.
 */
export const places = ['here', 'open', 'other'] as const;
export type TestedFrom = (typeof places)[number];
