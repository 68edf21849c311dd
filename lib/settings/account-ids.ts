/** What kind of mailbox or way out it is, as the wizard asks it. The ids occur in links and never change. */
export const accountIds = ['microsoft-365', 'outlook-com', 'exchange', 'other', 'relay', 'unknown'] as const;
export type AccountId = (typeof accountIds)[number];
