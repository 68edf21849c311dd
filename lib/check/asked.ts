/**
 * Who asks, and for what. `account` is the user name of a sign-in, `link` a signed link that was verified, and `linked` says that
 * the host is its own. `practice` servers are our own.
 */
export type Asked = {
  visitor: string;
  host: string;
  account?: string | undefined;
  link?: string | undefined;
  linked?: boolean;
  practice: boolean;
};

/** What was done too often: `what` names the limit, and `seconds` is how long to wait. */
export type Reached = { what: 'visitor' | 'host' | 'link' | 'account' | 'sign-ins'; seconds: number };
