import { mx, srv, txt, type Zone } from './servers/dns';

/** The mail domains that the wizard can look up in the browser tests. `submission` is Postfix’s port. */
export function zoneFor(submission: number): Zone {
  return {
    // the people’s own domain names a server that belongs to somebody else: this machine
    '_submission._tcp.test.local': [srv('localhost', submission)],
    '_submission._tcp.sure.test': [srv('smtp.sure.test', 587)],
    'bridged.test': [mx('mail.protonmail.ch')],
    'filtered.test': [
      mx('eu-smtp-inbound-1.mimecast.com'),
      txt('v=spf1 include:eu._netblocks.mimecast.com include:spf.protection.outlook.com -all'),
    ],
  };
}
