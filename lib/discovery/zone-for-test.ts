import { a, cname, mx, srv, txt, type Zone } from '@/e2e/servers/dns';
import { configPage, outgoing, type Pages } from '@/e2e/servers/web';

const here = [a('127.0.0.1')];
const settings = '/mail/config-v1.1.xml';

/** One domain a case. Tests add to it, and take away again. */
export const zone: Zone = {
  'work.test': [mx('work-test.mail.protection.outlook.com')],
  'newer.test': [mx('newer-test.a-v1.mx.microsoft')],
  'school.test': [mx('aspmx.l.google.com', 1), mx('alt1.aspmx.l.google.com', 5)],
  'cleaned.test': [
    mx('eu-smtp-inbound-1.mimecast.com'),
    mx('eu-smtp-inbound-2.mimecast.com'),
    txt('v=spf1 include:eu._netblocks.mimecast.com include:spf.protection.outlook.com -all'),
    txt('MS=ms12345678'),
  ],
  'alias.test': [mx('mx0a-00123.pphosted.com'), txt('v=spf1 include:spf-00123.pphosted.com -all')],
  'autodiscover.alias.test': [cname('autodiscover.outlook.com')],
  'both.test': [
    mx('d1.ess.barracudanetworks.com'),
    txt('v=spf1 include:_spf.google.com include:spf.protection.outlook.com -all'),
  ],
  'spare.test': [mx('d1.ess.barracudanetworks.com', 0), mx('spare-test.mail.protection.outlook.com', 20)],
  'backed.test': [mx('mail.backed.test'), mx('mx00.kundenserver.de', 50)],
  '_submissions._tcp.backed.test': [srv('smtp.backed.test', 465)],
  'moving.test': [mx('mail.moving.test'), mx('moving-test.mail.protection.outlook.com', 50)],
  'halves.test': [mx('halves-test.mail.protection.outlook.com'), mx('mx00.kundenserver.de')],
  'guarded.test': [
    mx('guarded-test.mail.protection.outlook.com'),
    mx('mx00.kundenserver.de', 50),
    mx('mx.guarded.test', 60),
  ],
  'hidden.test': [mx('mx01.hornetsecurity.com'), txt('v=spf1 mx -all')],
  'own.test': [mx('mail.own.test')],
  '_submissions._tcp.own.test': [srv('smtp.own.test', 465)],
  '_submission._tcp.own.test': [srv('smtp.own.test', 587)],
  '_submission._tcp.elsewhere.test': [srv('smtp.hoster.example', 587)],
  '_submission._tcp.off.test': [srv('.', 0)],
  '_submissions._tcp.off.test': [srv('.', 0)],
  '_submission._tcp.unusual.test': [srv('smtp.unusual.test', 2626)],
  'autoconfig.pages.test': here,
  'pages.test': here,
  'wellknown.test': here,
  'v1.ispdb.net': here,
  'listed.test': [a('192.0.2.1')],
  'autodiscover.exchange.test': here,
  '_autodiscover._tcp.exchange.test': [srv('mail.exchange.test', 443)],
  'mail.exchange.test': here,
  'autodiscover.intranet.test': here,
  'broken.test': 'servfail',
  'mute.test': 'silence',
  '_submission._tcp.slow.test': [srv('smtp.slow.test', 587)],
  'autoconfig.slow.test': here,
  'autoconfig.late.test': here,
};

/** What the web servers of these domains say. */
export const pages: Pages = {
  [`autoconfig.pages.test${settings}`]: configPage(
    'pages.test',
    outgoing(
      'smtp.%EMAILDOMAIN%',
      465,
      'SSL',
      '<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication>',
    ) +
      outgoing('smtp.hoster.example', 587, 'STARTTLS', '<authentication system="x">OAuth2</authentication>') +
      outgoing('plain.pages.test', 25, 'plain'),
  ),
  'wellknown.test/.well-known/autoconfig/mail/config-v1.1.xml': configPage(
    'wellknown.test',
    outgoing('mail.wellknown.test', 587, 'STARTTLS', '<authentication>OAuth2</authentication>'),
  ),
  'v1.ispdb.net/listed.test': configPage('listed.test', outgoing('smtp.listed.example', 465, 'SSL')),
  'autodiscover.exchange.test/autodiscover/autodiscover.xml': (_request, response) =>
    void response
      .writeHead(401, {
        'www-authenticate': ['Negotiate', 'NTLM'],
        'x-feserver': 'EX01',
        server: 'Microsoft-IIS/10.0',
      })
      .end(),
  'autodiscover.intranet.test/autodiscover/autodiscover.xml': (_request, response) =>
    void response.writeHead(401, { 'www-authenticate': 'Basic realm="staff"' }).end(),
  [`autoconfig.slow.test${settings}`]: () => {},
  [`autoconfig.late.test${settings}`]: () => {},
};
