/** Services that sign in by a key or a user that they gave, and not by a mailbox: their servers. checked: 2026-11 */
const keyServices: readonly { servers: RegExp; source: string }[] = [
  {
    servers: /(?:^|\.)email-smtp(?:-fips)?\.[a-z\d-]+\.amazonaws\.com$/,
    source: 'https://docs.aws.amazon.com/ses/latest/dg/send-email-smtp.html',
  },
  {
    servers: /(?:^|\.)sendgrid\.net$/,
    source: 'https://docs.sendgrid.com/for-developers/sending-email/integrating-with-the-smtp-api',
  },
  {
    servers: /(?:^|\.)postmarkapp\.com$/,
    source: 'https://postmarkapp.com/developer/user-guide/send-email-with-smtp',
  },
  {
    servers: /(?:^|\.)mailgun\.org$/,
    source:
      'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
  },
];

/** Whether a host is of such a service. */
export function signsInByKey(host: string): boolean {
  return keyServices.some(({ servers }) => servers.test(host));
}
