/** The Outlooks that have screens of their own. The ids occur in links and never change. */
export const editionIds = [
  'classic-windows',
  'new-windows',
  'mac',
  'mac-legacy',
  'android',
  'ios',
  'web',
] as const;
export type EditionId = (typeof editionIds)[number];
