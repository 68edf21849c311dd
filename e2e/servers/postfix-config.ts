import type { CertificateFiles } from './certificates';

/** The ports of one Postfix, all on 127.0.0.1. */
export type PostfixPorts = { relay: number; plain: number; submission: number; submissions: number };

/**
 * Postfix's main.cf: everything under `folder`, mail for test.local into `folder/mail/…`, nothing off the machine.
 * `sasl`: Dovecot's socket, where sign-ins are judged instead of by Cyrus SASL.
 */
export function mainCf(folder: string, certificate: CertificateFiles, sasl?: string): string {
  return `
compatibility_level = 3.6
myhostname = smtp.test.local
mydomain = test.local
mydestination =
local_recipient_maps =
alias_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 192.0.2.0/32
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
smtpd_peername_lookup = no
disable_dns_lookups = yes
default_transport = discard:
relay_transport = discard:
virtual_transport = virtual
virtual_mailbox_domains = test.local
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = texthash:${folder}/etc/mailboxes
virtual_minimum_uid = 1
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_sender_login_maps = texthash:${folder}/etc/senders
smtpd_reject_unlisted_recipient = yes
smtpd_delay_reject = no
smtpd_tls_cert_file = ${certificate.cert}
smtpd_tls_key_file = ${certificate.key}
smtpd_tls_security_level = may
smtpd_tls_loglevel = 1
smtpd_tls_received_header = yes
smtpd_sasl_type = ${sasl ? 'dovecot' : 'cyrus'}
smtpd_sasl_path = ${sasl ?? 'smtpd'}
smtpd_sasl_local_domain = test.local
smtpd_sasl_security_options = noanonymous
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
smtpd_client_auth_rate_limit = 0
smtpd_error_sleep_time = 0
`;
}

/** Postfix's master.cf: the four ports, and the daemons that take a message from them to a mailbox. */
export function masterCf(ports: PostfixPorts): string {
  const signedIn = `
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sender_restrictions=reject_sender_login_mismatch
  -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject`;
  return `
127.0.0.1:${ports.relay} inet n - n - - smtpd
127.0.0.1:${ports.plain} inet n - n - - smtpd
  -o smtpd_tls_security_level=none
  -o smtpd_sasl_auth_enable=yes
127.0.0.1:${ports.submission} inet n - n - - smtpd
  -o syslog_name=postfix/submission
  -o smtpd_tls_security_level=encrypt
  -o smtpd_tls_auth_only=yes${signedIn}
127.0.0.1:${ports.submissions} inet n - n - - smtpd
  -o syslog_name=postfix/submissions
  -o smtpd_tls_wrappermode=yes${signedIn}
pickup    unix  n - n 60 1 pickup
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
tlsmgr    unix  - - n 1000? 1 tlsmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
virtual   unix  - n n - - virtual
anvil     unix  - - n - 1 anvil
postlog   unix-dgram n - n - 1 postlogd
`;
}
