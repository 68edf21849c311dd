/**
 * Domains of the servers in `microsoft.ts`, whose sources stand there, of their older names, and of those that only take in
 * mail (`submission` there, on Direct Send).
 */
const names = /(?:^|\.)(?:office365|outlook|hotmail|live)\.(?:com|us|cn)$/;
const exchangers = /\.mail\.protection\./;

/** A server of Microsoft’s, whatever it does. */
export function isMicrosoft(host: string): boolean {
  return names.test(host);
}

/** A server of Microsoft’s that takes in mail for a domain, at port 25 alone. */
export function isMicrosoftExchanger(host: string): boolean {
  return isMicrosoft(host) && exchangers.test(host);
}

/** Whose a server is, for words that are true at Microsoft alone, or everywhere else. */
export function makerOf(host: string | undefined): 'microsoft' | 'another' | 'unseen' {
  if (!host) return 'unseen';
  return isMicrosoft(host) ? 'microsoft' : 'another';
}
