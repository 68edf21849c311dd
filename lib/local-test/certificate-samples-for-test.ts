import type { LocalTest } from './local-test';

/** What openssl and curl print about a certificate that is not trusted where they run. */
export const certificateSamples: Record<string, { text: string; read: Partial<LocalTest> }> = {
  'a firewall’s certificate at the end of the chain': {
    text: `CONNECTED(00000003)
depth=1 C = GB, O = Sophos, CN = Sophos SSL CA_C01001
verify error:num=19:self-signed certificate in certificate chain
verify return:1
---
Certificate chain
 0 s:CN = smtp.example.com
   i:C = GB, O = Sophos, CN = Sophos SSL CA_C01001
---
Verify return code: 19 (self-signed certificate in certificate chain)`,
    read: { outcome: 'diverted', by: 'inspector', issuer: 'Sophos SSL CA_C01001' },
  },
  'an issuer with a name of the company alone': {
    text: `CONNECTED(00000005)
issuer=CN = corp-fw-01.acme.local
Verify return code: 20 (unable to get local issuer certificate)`,
    read: { outcome: 'untrusted', issuer: 'corp-fw-01.acme.local' },
  },
  'a company’s own authority, which may be right for its own server': {
    text: `CONNECTED(00000005)
issuer=DC = local, DC = acme, CN = acme-DC01-CA
Verify return code: 20 (unable to get local issuer certificate)`,
    read: { outcome: 'untrusted', issuer: 'acme-DC01-CA' },
  },
  'a mail server of a maker of firewalls, which signed for itself': {
    text: `CONNECTED(00000005)
depth=0 C = US, O = Fortinet, CN = mail
verify error:num=18:self-signed certificate
issuer=C = US, O = Fortinet, CN = mail
Verify return code: 18 (self-signed certificate)`,
    read: { outcome: 'untrusted', issuer: 'mail (Fortinet)' },
  },
  'an issuer that nobody knows': {
    text: `CONNECTED(00000003)
depth=1 O = "Muster, Meier & Partner", CN = MMP Issuing 2
verify error:num=20:unable to get local issuer certificate
Verify return code: 21 (unable to verify the first certificate)`,
    read: { outcome: 'untrusted', issuer: 'MMP Issuing 2 (Muster, Meier & Partner)' },
  },
  'an issuer as LibreSSL writes it': {
    text: `CONNECTED(00000003)
depth=0 /CN=smtp.example.com
verify error:num=20:unable to get local issuer certificate
---
 0 s:/CN=smtp.example.com
   i:/C=US/O=Unfamiliar Ltd/CN=Unfamiliar Root/emailAddress=it@example.org
---
issuer=/C=US/O=Unfamiliar Ltd/CN=Unfamiliar Root/emailAddress=it@example.org
    Verify return code: 20 (unable to get local issuer certificate)`,
    read: { outcome: 'untrusted', issuer: 'Unfamiliar Root (Unfamiliar Ltd)' },
  },
  'an antivirus program that openssl does not trust': {
    text: `CONNECTED(00000005)
depth=1 CN=Norton Web/Mail Shield Root
verify error:num=19:self-signed certificate in certificate chain`,
    read: { outcome: 'diverted', by: 'scanner', issuer: 'Norton Web/Mail Shield Root' },
  },
  'a scanner of a new name that says what it does': {
    text: `CONNECTED(00000003)
issuer=O = Contoso Labs, CN = Contoso Mail Scanner Root
Verify return code: 20 (unable to get local issuer certificate)`,
    read: { outcome: 'diverted', by: 'scanner' },
  },
  'a cloud filter, the chain alone': {
    text: `CONNECTED(00000003)
 0 s:CN = smtp.example.com
   i:C = US, O = goskope.com, CN = ca.acme.goskope.com`,
    read: { outcome: 'diverted', by: 'inspector' },
  },
  'an inspection that names itself': {
    text: `CONNECTED(00000003)
issuer=O = Example Networks, CN = TLS Inspection
Verify return code: 19 (self-signed certificate in certificate chain)`,
    read: { outcome: 'diverted', by: 'inspector' },
  },
  'a certificate that has run out': {
    text: `CONNECTED(00000003)
depth=0 CN = smtp.example.com
verify error:num=10:certificate has expired
notAfter=Oct  1 12:00:00 2026 GMT
issuer=C = US, O = Let's Encrypt, CN = R11
Verify return code: 10 (certificate has expired)`,
    read: { outcome: 'out-of-date', issuer: "R11 (Let's Encrypt)" },
  },
  'a certificate that is not valid yet': {
    text: `CONNECTED(00000003)
Verify return code: 9 (certificate is not yet valid)`,
    read: { outcome: 'out-of-date', issuer: undefined },
  },
  'the last line alone': {
    text: 'Verify return code: 18 (self-signed certificate)',
    read: { outcome: 'untrusted' },
  },
  'curl that does not trust it': {
    text: `* Connected to smtp.example.com (203.0.113.10) port 465
*  issuer: C=US; O=Unfamiliar Ltd; CN=Unfamiliar Root
curl: (60) SSL certificate problem: unable to get local issuer certificate`,
    read: { outcome: 'untrusted', issuer: 'Unfamiliar Root (Unfamiliar Ltd)' },
  },
  'curl of Windows in German': {
    text: 'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - Die Zertifikatkette wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle ausgestellt.',
    read: { outcome: 'untrusted' },
  },
  'curl that finds it run out': {
    text: 'curl: (60) SSL certificate problem: certificate has expired',
    read: { outcome: 'out-of-date' },
  },
  'a code of zero and a public issuer': {
    text: `CONNECTED(00000003)
depth=2 C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication Root R46
depth=1 C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication CA DV R36
issuer=C=GB, O=Sectigo Limited, CN=Sectigo Public Server Authentication CA DV R36
Verify return code: 0 (ok)`,
    read: { outcome: 'reached' },
  },
  'no certificate, and a code of zero all the same': {
    text: `CONNECTED(00000003)
write:errno=54
no peer certificate available
Verify return code: 0 (ok)`,
    read: { outcome: 'cut-off' },
  },
  'words without encryption where some was expected': {
    text: `CONNECTED(00000003)
40E7A:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:ssl/record/ssl3_record.c:354:
no peer certificate available`,
    read: { outcome: 'other-encryption' },
  },
  'curl with the other encryption': {
    text: 'curl: (35) OpenSSL/3.0.2: error:0A00010B:SSL routines::wrong version number',
    read: { outcome: 'other-encryption' },
  },
};
