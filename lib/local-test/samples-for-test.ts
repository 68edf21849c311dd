import type { LocalTest } from './local-test';

/** What computers really print, shortened by nothing but names and addresses. Addresses are of RFC 5737 and RFC 3849. */
export const samples: Record<string, { text: string; read: Partial<LocalTest> }> = {
  'Test-NetConnection that got through': {
    text: `PS C:\\Users\\anna> Test-NetConnection smtp.example.com -Port 587


ComputerName     : smtp.example.com
RemoteAddress    : 203.0.113.10
RemotePort       : 587
InterfaceAlias   : Wi-Fi
SourceAddress    : 192.168.178.40
TcpTestSucceeded : True
`,
    read: {
      outcome: 'reached',
      program: 'test-netconnection',
      host: 'smtp.example.com',
      port: 587,
      remoteAddress: '203.0.113.10',
      interface: 'Wi-Fi',
      partly: false,
    },
  },
  'Test-NetConnection that did not': {
    text: `WARNING: TCP connect to (203.0.113.10 : 587) failed
WARNING: Ping to 203.0.113.10 failed with status: TimedOut


ComputerName           : smtp.example.com
RemoteAddress          : 203.0.113.10
RemotePort             : 587
InterfaceAlias         : Ethernet
SourceAddress          : 192.168.0.100
PingSucceeded          : False
PingReplyDetails (RTT) : 0 ms
TcpTestSucceeded       : False`,
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587, interface: 'Ethernet', vpn: false },
  },
  'Test-NetConnection that says no more than yes': {
    text: `PS C:\\> tnc smtp.example.com -Port 587 -InformationLevel Quiet
True`,
    read: { outcome: 'reached', host: 'smtp.example.com', port: 587 },
  },
  'a yes that was copied without its command': { text: 'True\n', read: { outcome: 'reached' } },
  'a no that was copied without its command': { text: 'False', read: { outcome: 'blocked' } },
  'Test-NetConnection as JSON': {
    text: `{
    "ComputerName":  "smtp.example.com",
    "RemotePort":  587,
    "InterfaceAlias":  "Wi-Fi",
    "TcpTestSucceeded":  false
}`,
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587, interface: 'Wi-Fi' },
  },
  'Test-NetConnection as JSON in one line': {
    text: '{"ComputerName":"smtp.example.com","RemotePort":465,"PingSucceeded":false,"TcpTestSucceeded":true}',
    read: { outcome: 'reached', host: 'smtp.example.com', port: 465 },
  },
  'Test-NetConnection in German, warnings alone': {
    text: `PS > Test-NetConnection -ComputerName smtp.example.com -Port 587
WARNUNG: TCP connect to (203.0.113.24 : 587) failed
WARNUNG: TCP connect to (203.0.113.89 : 587) failed`,
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  'Test-NetConnection in French with its spaces': {
    text: `AVERTISSEMENT\u00a0: TCP connect to (203.0.113.10\u00a0: 465) failed
AVERTISSEMENT\u00a0: Ping to 203.0.113.10 failed with status: TimedOut
ComputerName           : smtp.example.com
RemoteAddress          : 203.0.113.10
RemotePort             : 465
InterfaceAlias         : Connexion au réseau local
PingSucceeded          : False
TcpTestSucceeded       : False`,
    read: { outcome: 'blocked', port: 465, interface: 'Connexion au réseau local' },
  },
  'Test-NetConnection in Chinese through a VPN': {
    text: `警告: TCP connect to (203.0.113.10 : 587) failed
ComputerName           : smtp.example.com
RemoteAddress          : 203.0.113.10
RemotePort             : 587
InterfaceAlias         : NordLynx
PingSucceeded          : True
PingReplyDetails (RTT) : 40 ms
TcpTestSucceeded       : False`,
    read: { outcome: 'blocked', interface: 'NordLynx', vpn: true },
  },
  'one dead address beside a good one': {
    text: `WARNING: TCP connect to (2001:db8::6d : 587) failed

ComputerName     : smtp.example.com
RemoteAddress    : 203.0.113.10
RemotePort       : 587
InterfaceAlias   : WLAN
SourceAddress    : 192.168.178.40
TcpTestSucceeded : True`,
    read: { outcome: 'reached', partly: true, remoteAddress: '203.0.113.10' },
  },
  'a name that this computer does not find': {
    text: `WARNUNG: Name resolution of smtp.example.com failed

ComputerName   : smtp.example.com
RemoteAddress  :
InterfaceAlias :
SourceAddress  :
PingSucceeded  : False`,
    read: { outcome: 'name-not-found', host: 'smtp.example.com', interface: undefined },
  },
  'nslookup that did not find the name': {
    text: `Server:  fritz.box
Address:  192.168.178.1

*** fritz.box can't find smtp.example.com: Non-existent domain`,
    read: { outcome: 'name-not-found', host: 'smtp.example.com', remoteAddress: undefined },
  },
  'nslookup in German': {
    text: `Server:  UnKnown
Address:  192.168.1.1

*** smtp.example.com wurde von UnKnown nicht gefunden: Non-existent domain.`,
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'nslookup in French': {
    text: '*** box.home ne parvient pas à trouver smtp.example.com : Non-existent domain',
    read: { outcome: 'name-not-found' },
  },
  'nslookup on a Mac': {
    text: `anna@mac ~ % nslookup smtp.example.com
Server:\t\t192.168.1.1
Address:\t192.168.1.1#53

** server can't find smtp.example.com: NXDOMAIN`,
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'a ping to a name that nobody knows': {
    text: 'Ping request could not find host smtp.example.com. Please check the name and try again.',
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'PowerShell that asked for the name alone': {
    text: `Resolve-DnsName : smtp.example.com : DNS name does not exist
At line:1 char:1`,
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'a detailed answer without a name': {
    text: `ComputerName            : smtp.example.com
RemoteAddress           :
NameResolutionSucceeded : False`,
    read: { outcome: 'name-not-found' },
  },
  'a test without a port': {
    text: `ComputerName           : smtp.example.com
RemoteAddress          : 203.0.113.10
InterfaceAlias         : Wi-Fi
SourceAddress          : 192.168.178.40
PingSucceeded          : True
PingReplyDetails (RTT) : 19 ms`,
    read: { outcome: 'no-port', host: 'smtp.example.com', port: undefined },
  },
  'a table': {
    text: `ComputerName     RemotePort TcpTestSucceeded
------------     ---------- ----------------
smtp.example.com        587            False`,
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  'an antivirus program that answers itself': {
    text: `ComputerName     : smtp.example.com
RemoteAddress    : 127.0.0.1
RemotePort       : 587
InterfaceAlias   : Loopback Pseudo-Interface 1
SourceAddress    : 127.0.0.1
TcpTestSucceeded : True`,
    read: { outcome: 'diverted', by: 'this-computer' },
  },
  'a filter that gives out an empty address': {
    text: `WARNING: TCP connect to (0.0.0.0 : 587) failed
ComputerName     : smtp.example.com
RemoteAddress    : 0.0.0.0
RemotePort       : 587
TcpTestSucceeded : False`,
    read: { outcome: 'diverted', by: 'this-computer' },
  },
  'a proxy with stand-in addresses': {
    text: `ComputerName     : smtp.example.com
RemoteAddress    : 198.18.0.23
RemotePort       : 587
InterfaceAlias   : Meta
TcpTestSucceeded : True`,
    read: { outcome: 'diverted', by: 'tunnel' },
  },
  'a server inside the office': {
    text: `ComputerName     : mail.example.com
RemoteAddress    : 10.0.5.10
RemotePort       : 587
TcpTestSucceeded : True`,
    read: { outcome: 'diverted', by: 'private-network' },
  },
  'an address that names its connection': {
    text: `ComputerName     : mail.example.com
RemoteAddress    : fe80::b6b:c537:6f57:f13%13
RemotePort       : 587
TcpTestSucceeded : True`,
    read: { outcome: 'diverted', by: 'private-network', remoteAddress: 'fe80::b6b:c537:6f57:f13' },
  },
  'a private address for a private name': {
    text: `ComputerName     : mail.office.lan
RemoteAddress    : 10.0.5.10
RemotePort       : 587
TcpTestSucceeded : True`,
    read: { outcome: 'reached' },
  },
  'PowerShell’s command in the Command Prompt': {
    text: `C:\\Users\\anna>Test-NetConnection smtp.example.com -Port 587
'Test-NetConnection' is not recognized as an internal or external command,
operable program or batch file.`,
    read: { outcome: 'wrong-window' },
  },
  'the same in German': {
    text: `Der Befehl "Test-NetConnection" ist entweder falsch geschrieben oder
konnte nicht gefunden werden.`,
    read: { outcome: 'wrong-window' },
  },
  'the Windows command on a Mac': {
    text: `anna@mac ~ % Test-NetConnection smtp.example.com -Port 587
zsh: command not found: Test-NetConnection`,
    read: { outcome: 'wrong-window' },
  },
  'a command without its answer': {
    text: 'PS C:\\Users\\anna> Test-NetConnection smtp.example.com -Port 587',
    read: { outcome: 'unfinished', host: 'smtp.example.com', port: 587 },
  },
  'a Mac that got through': {
    text: `anna@mac ~ % nc -vz -G 5 smtp.example.com 587
Connection to smtp.example.com port 587 [tcp/submission] succeeded!`,
    read: { outcome: 'reached', program: 'nc', host: 'smtp.example.com', port: 587 },
  },
  'a Mac that tells more': {
    text: `found 0 associations
found 1 connections:
     1:\tflags=82<CONNECTED,PREFERRED>
\toutif utun4
\tsrc 10.10.120.77 port 52974
\tdst 203.0.113.10 port 587
\trank info not available
\tTCP aux info available

Connection to smtp.example.com port 587 [tcp/submission] succeeded!`,
    read: { outcome: 'reached', interface: 'utun4', vpn: true, remoteAddress: '203.0.113.10' },
  },
  'a Mac that waited in vain': {
    text: 'nc: connectx to smtp.example.com port 587 (tcp) failed: Operation timed out',
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  'a Mac that was turned away': {
    text: `nc: connectx to smtp.example.com port 587 (tcp) failed: Connection refused
nc: connectx to smtp.example.com port 587 (tcp) failed: Connection refused`,
    read: { outcome: 'refused' },
  },
  'a Mac whose firewall says no': {
    text: 'nc: connectx to smtp.example.com port 587 (tcp) failed: Operation not permitted',
    read: { outcome: 'not-permitted' },
  },
  'a Mac that does not know the name': {
    text: `anna@mac ~ % nc -vz -G 5 smtp.example.com 587
nc: getaddrinfo: nodename nor servname provided, or not known`,
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'a Mac without a way': {
    text: 'nc: connectx to smtp.example.com port 587 (tcp) failed: Network is unreachable',
    read: { outcome: 'no-network' },
  },
  'Linux that got through by its second address': {
    text: `nc: connect to smtp.example.com (2001:db8::6d) port 587 (tcp) failed: Network is unreachable
Connection to smtp.example.com (203.0.113.10) 587 port [tcp/submission] succeeded!`,
    read: { outcome: 'reached', partly: true, remoteAddress: '203.0.113.10' },
  },
  'Linux that waited in vain': {
    text: 'nc: connect to 203.0.113.10 port 587 (tcp) timed out: Operation now in progress',
    read: { outcome: 'blocked', host: '203.0.113.10' },
  },
  'Ncat that waited in vain': { text: 'Ncat: TIMEOUT.', read: { outcome: 'blocked' } },
  'telnet that was welcomed': {
    text: `$ telnet smtp.example.com 587
Trying 203.0.113.10...
Connected to smtp.example.com.
Escape character is '^]'.
220 smtp.example.com ESMTP ready
421 4.4.2 smtp.example.com Error: timeout exceeded
Connection closed by foreign host.`,
    read: { outcome: 'reached', program: 'telnet', remoteAddress: '203.0.113.10', port: 587 },
  },
  'telnet that was cut off': {
    text: `Trying 2001:db8::25...
Connected to smtp.example.com.
Escape character is '^]'.
Connection closed by foreign host.`,
    read: { outcome: 'cut-off', remoteAddress: '2001:db8::25' },
  },
  'a firewall that puts stars over the welcome': {
    text: `Trying 203.0.113.10...
Connected to smtp.example.com.
220 ************************************
EHLO pc`,
    read: { outcome: 'diverted', by: 'network-device' },
  },
  'telnet on Windows': {
    text: 'Connecting To smtp.example.com...Could not open connection to the host, on port 587: Connect failed',
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  'telnet on Windows in German': {
    text: 'Verbindungsaufbau zu smtp.example.com...Es konnte keine Verbindung mit dem Host hergestellt werden, auf Port 587: Verbinden fehlgeschlagen',
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  'curl that was welcomed': {
    text: `*   Trying 203.0.113.10:587...
* Connected to smtp.example.com (203.0.113.10) port 587 (#0)
< 220 smtp.example.com ESMTP
> EHLO pc`,
    read: { outcome: 'reached', program: 'curl', host: 'smtp.example.com', port: 587 },
  },
  'curl that waited in vain': {
    text: `* Host smtp.example.com:587 was resolved.
*   Trying 203.0.113.10:587...
curl: (28) Failed to connect to smtp.example.com port 587 after 75002 ms: Timeout was reached`,
    read: { outcome: 'blocked' },
  },
  'curl that did not find the name': {
    text: 'curl: (6) Could not resolve host: smtp.example.com',
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'openssl with the server’s own certificate': {
    text: `CONNECTED(00000003)
depth=1 C=US, O=Example Trust, CN=Example CA
---
Certificate chain
 0 s:CN=smtp.example.com
   i:C=US, O=Example Trust, CN=Example CA
---
issuer=C=US, O=Example Trust, CN=Example CA
Verify return code: 0 (ok)`,
    read: { outcome: 'reached', program: 'openssl' },
  },
  'openssl with a scanner’s certificate': {
    text: `CONNECTED(000001A4)
---
 0 s:CN=smtp.example.com
   i:CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield
issuer=CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield`,
    read: { outcome: 'diverted', by: 'scanner' },
  },
  'openssl where STARTTLS was taken out': {
    text: `CONNECTED(00000003)
Didn't find STARTTLS in server response, trying anyway...
no peer certificate available`,
    read: { outcome: 'diverted', by: 'network-device' },
  },
  'openssl that was cut off': {
    text: `CONNECTED(00000003)
write:errno=54
---
no peer certificate available
---
SSL handshake has read 0 bytes and written 317 bytes`,
    read: { outcome: 'cut-off' },
  },
  'openssl that waited in vain': {
    text: `40D7E10200000000:error:8000003C:system library:BIO_connect:Operation timed out:crypto/bio/bio_sock2.c:178:calling connect()
connect:errno=60`,
    read: { outcome: 'blocked' },
  },
};
