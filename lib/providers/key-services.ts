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
  {
    servers: /^smtp-relay\.brevo\.com$/,
    source: 'https://developers.brevo.com/docs/smtp-integration',
  },
  { servers: /^smtp\.resend\.com$/, source: 'https://resend.com/docs/send-with-smtp' },
  { servers: /(?:^|\.)sparkpostmail\.com$/, source: 'https://developers.sparkpost.com/api/smtp/' },
  { servers: /^mail(?:-[a-z\d]+)?\.smtp2go\.com$/, source: 'https://developers.smtp2go.com/docs/smtp-relay' },
  {
    servers: /^in-v3\.mailjet\.com$/,
    source: 'https://cloud.google.com/compute/docs/tutorials/sending-mail/using-mailjet',
  },
];

/** Whether a host is of such a service. */
export function signsInByKey(host: string): boolean {
  return keyServices.some(({ servers }) => servers.test(host));
}
