import type { LocalTest } from './local-test';

const notFound = { outcome: 'name-not-found' } as const;
const answers = (outcome: LocalTest['outcome'], ...texts: string[]) =>
  Object.fromEntries(texts.map((text) => [text, { text, read: { outcome } }]));

/** What people pass on by other programs, by hand, in the words of their system, or off a picture. Worded for these tests. */
export const looseSamples: Record<string, { text: string; read: Partial<LocalTest> }> = {
  'a second try of the same test, without a prompt between them': {
    text: `ComputerName     : smtp.example.com
RemoteAddress    : 203.0.113.10
RemotePort       : 587
InterfaceAlias   : Wi-Fi
TcpTestSucceeded : True


WARNING: TCP connect to (203.0.113.10 : 587) failed
WARNING: Ping to 203.0.113.10 failed with status: TimedOut
ComputerName           : smtp.example.com
RemoteAddress          : 203.0.113.10
RemotePort             : 587
InterfaceAlias         : Ethernet
PingSucceeded          : False
TcpTestSucceeded       : False`,
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587, interface: 'Ethernet' },
  },
  'a failed try and then a good one, without a prompt between them': {
    text: `WARNUNG: TCP connect to (203.0.113.10 : 587) failed
ComputerName           : smtp.example.com
RemotePort             : 587
TcpTestSucceeded       : False
ComputerName     : smtp.example.com
RemotePort       : 587
TcpTestSucceeded : True`,
    read: { outcome: 'reached', partly: false },
  },
  'two tests in one line': {
    text: 'ComputerName : smtp.example.com RemotePort : 465 TcpTestSucceeded : True WARNING: TCP connect to (203.0.113.10 : 587) failed ComputerName : smtp.example.com RemotePort : 587 TcpTestSucceeded : False',
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  ...answers(
    'blocked',
    'It says TcpTestSucceeded False',
    'It failed: TcpTestSucceeded was False',
    'TcpTestSucceeded : True\nTcpTestSucceeded : False',
    '* connect to 203.0.113.10 port 587 from 192.168.1.5 port 50000 failed: Connection timed out',
    'TcpTestSuceeded : False',
    'tcptestsucceeded = flase',
    'TcpTestSucceeded ; Fa1se',
    'tcp test succeeded - no',
    'Da steht TcpTestSucceded: False',
    'TcpTestSucceeded: False, but PingSucceeded: True',
    'nc: connect to smtp.example.com port 587 (tcp) failed: Die Wartezeit für die Verbindung ist abgelaufen',
    'telnet: Unable to connect to remote host: Connexion terminée par expiration du délai d’attente',
    'nc: timed out',
    '587/tcp filtered submission',
    'Port 587: filtered',
    'Port 587 is blocked.',
    'Could not open connection to the host, on port 587: Connect failed',
    'Exception calling "Connect" with "2" argument(s): "A connection attempt failed because the connected party did not properly respond after a period of time 203.0.113.10:587"',
  ),
  ...answers(
    'reached',
    'TcpTestSucceded: true',
    'Tcp-Test-Succeeded: True',
    'TepTestSucceeded : True',
    'it said succeeded!',
    'PORT    STATE SERVICE\n587/tcp open  submission',
    'Port 587: open',
  ),
  ...answers(
    'reached',
    '220 mx2.posteo-beispiel.net ESMTP Postfix (Debian/GNU)',
    '220-host7.example.com ESMTP Exim 4.97 #2\n220-We do not authorize the use of this system to transport spam.\n220 and/or bulk e-mail.',
    '220 mail.example.fr Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 20:02:11 +0100',
    'lena@pc:~$ nc smtp.example.com 587\n220 relay.example.net ESMTP ready',
    'PS C:\\> ncat smtp.example.com 587\n220 relay.example.net Service ready',
    'C:\\Users\\lena>telnet smtp.example.com 587\n220 relay.example.net ready',
    '220 smtp.example.com SMTP\nQUIT\n221 2.0.0 Bye',
  ),
  ...answers('diverted', '220 *****************************0*2******'),
  ...answers(
    'no-network',
    'WARNUNG: TCP connect to (203.0.113.44 : 465) failed\nWARNUNG: Ping to 203.0.113.44 failed with status: DestinationHostUnreachable\nComputerName : mail.example.de\nRemotePort : 465\nPingSucceeded : False\nTcpTestSucceeded : False',
    'WARNING: TCP connect to (203.0.113.44 : 587) failed\nWARNING: Ping to 203.0.113.44 failed with status: DestinationNetworkUnreachable\nTcpTestSucceeded : False',
    'ADVERTENCIA: Ping to 203.0.113.44 failed with status: BadRoute\nTcpTestSucceeded : False',
  ),
  ...answers(
    'blocked',
    'WARNING: Ping to 2001:db8::6d failed with status: DestinationNetworkUnreachable\nWARNING: Ping to 203.0.113.44 failed with status: TimedOut\nTcpTestSucceeded : False',
    'WARNING: Ping to 203.0.113.44 failed with status: DestinationProhibited\nTcpTestSucceeded : False',
    'WARNING: Ping to 2001:db8::6d failed with status: DestinationHostUnreachable\nPingSucceeded : True\nTcpTestSucceeded : False',
  ),
  ...answers(
    'refused',
    '587/tcp closed submission',
    'Port 587 is closed',
    'nc: smtp.example.com (203.0.113.10:587): Connection refused',
    'Exception calling "Connect" with "2" argument(s): "No connection could be made because the target machine actively refused it 203.0.113.10:587"',
  ),
  ...answers(
    'no-network',
    'nc: connect to smtp.example.com port 587 (tcp) failed: Das Netzwerk ist nicht erreichbar',
    'nc: connect to smtp.example.com port 587 (tcp) failed: Keine Route zum Zielrechner',
    'telnet: Unable to connect to remote host: Le réseau n’est pas accessible',
    'nc: connect to smtp.example.com port 587 (tcp) failed: La red es inaccesible',
  ),
  ...answers(
    'no-port',
    'Reply from 203.0.113.10: bytes=32 time=20ms TTL=55',
    'Antwort von 203.0.113.10: Bytes=32 Zeit=20ms TTL=55',
    '64 bytes from 203.0.113.10: icmp_seq=0 ttl=55 time=20.1 ms',
    'Ping-Statistik für 203.0.113.10:\n    Pakete: Gesendet = 4, Empfangen = 0, Verloren = 4 (100% Verlust),',
  ),
  ...answers(
    'untrusted',
    'curl: (35) schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)',
  ),
  ...answers(
    'unreadable',
    'It does not say TcpTestSucceeded True',
    'Which port is open?',
    'Name: Anna Muster',
    'Outlook says that the port is closed',
    '220 ftp.example.com FTP server ready',
    '220 (vsFTPd 3.0.5)',
    '220 people came to the ESMTP talk',
    '1220 mail ESMTP',
  ),
  'a small nc that got through': {
    text: 'smtp.example.com (203.0.113.10:587) open',
    read: { outcome: 'reached', host: 'smtp.example.com', port: 587, remoteAddress: '203.0.113.10' },
  },
  ...Object.fromEntries(
    [
      'nc: getaddrinfo für Host "smtp.example.com" Port 587: Der Name oder der Dienst ist nicht bekannt',
      'nc: getaddrinfo pour l’hôte « smtp.example.com », port 587 : Nom ou service inconnu',
      'nc: getaddrinfo for host "smtp.example.com" port 587: Nome o servizio sconosciuto',
      "nc: bad address 'smtp.example.com'",
      'Der Zielname smtp.example.com konnte nicht aufgelöst werden.',
      'Unable to resolve target system name smtp.example.com.',
    ].map((text) => [text, { text, read: { ...notFound, host: 'smtp.example.com' } }]),
  ),
  ...Object.fromEntries(
    [
      'telnet: could not resolve smtp.example.com/587: Der Name oder der Dienst ist nicht bekannt',
      'telnet: smtp.example.com: Nombre o servicio desconocido',
      'nc: getaddrinfo: Имя или служба не известны',
    ].map((text) => [text, { text, read: notFound }]),
  ),
  ...Object.fromEntries(
    [
      'Tracing route to smtp.example.com [203.0.113.10]\nover a maximum of 30 hops:\n\n  1    <1 ms    <1 ms    <1 ms  fritz.box [192.168.178.1]\n  2     *        *        *     Request timed out.',
      'Routenverfolgung zu smtp.example.com [203.0.113.10]\nüber maximal 30 Hops:\n  1     1 ms    <1 ms    <1 ms  192.168.178.1\n  2     *        *        *     Zeitüberschreitung der Anforderung.',
      'traceroute to smtp.example.com (203.0.113.10), 64 hops max, 40 byte packets\n 1  fritz.box (192.168.178.1)  3.1 ms',
      'Server:  fritz.box\nAddress:  192.168.178.1\n\nNon-authoritative answer:\nName:    smtp.example.com\nAddresses:  203.0.113.10',
    ].map((text) => [
      text.slice(0, 40),
      { text, read: { outcome: 'no-port', host: 'smtp.example.com' } as const },
    ]),
  ),
};
