/** Where settings were found, the best source first. */
export const sources = ['provider', 'mx', 'srv', 'autoconfig', 'ispdb', 'autodiscover', 'guess'] as const;
export type Source = (typeof sources)[number];
