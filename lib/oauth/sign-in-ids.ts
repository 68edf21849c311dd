/** At whose window a person may sign in for one check. */
export const signInIds = ['microsoft', 'google'] as const;
export type SignInId = (typeof signInIds)[number];

/** Their own names; not translated. */
export const signInNames = { microsoft: 'Microsoft', google: 'Google' } as const satisfies Record<
  SignInId,
  string
>;
