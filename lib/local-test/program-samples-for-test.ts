import type { LocalTest } from './local-test';

/** What programs print that were asked in vain, asked for less than a port, or asked in another language. */
export const programSamples: Record<string, { text: string; read: Partial<LocalTest> }> = {
  'PortQry that got through': {
    text: `Querying target system called:

 smtp.example.com

Attempting to resolve name to IP address...

Name resolved to 203.0.113.10

querying...

TCP port 587 (submission service): LISTENING`,
    read: { outcome: 'reached', program: 'portqry', port: 587, remoteAddress: '203.0.113.10' },
  },
  'PortQry that waited in vain': {
    text: 'TCP port 587 (submission service): FILTERED',
    read: { outcome: 'blocked', port: 587 },
  },
  'PortQry that was turned away': {
    text: 'TCP port 587 (submission service): NOT LISTENING',
    read: { outcome: 'refused', port: 587 },
  },
  'PortQry that does not find the name': {
    text: 'Failed to resolve name to IP address',
    read: { outcome: 'name-not-found' },
  },
  'a ping': {
    text: `Pinging smtp.example.com [203.0.113.10] with 32 bytes of data:
Request timed out.
Request timed out.`,
    read: { outcome: 'no-port', program: 'ping', host: 'smtp.example.com' },
  },
  'a ping in German': {
    text: `Ping wird ausgeführt für smtp.example.com [203.0.113.10] mit 32 Bytes Daten:
Zeitüberschreitung der Anforderung.`,
    read: { outcome: 'no-port' },
  },
  'a ping in French': {
    text: "Envoi d’une requête 'ping' sur smtp.example.com [203.0.113.10] avec 32 octets de données :",
    read: { outcome: 'no-port' },
  },
  'a ping in Japanese': {
    text: 'smtp.example.com [203.0.113.10]に ping を送信しています 32 バイトのデータ:',
    read: { outcome: 'no-port' },
  },
  'a ping in Russian': {
    text: 'Обмен пакетами с smtp.example.com [203.0.113.10] с 32 байтами данных:',
    read: { outcome: 'no-port' },
  },
  'a ping on a Mac': {
    text: `PING smtp.example.com (203.0.113.10): 56 data bytes
Request timeout for icmp_seq 0
--- smtp.example.com ping statistics ---
2 packets transmitted, 0 packets received, 100.0% packet loss`,
    read: { outcome: 'no-port' },
  },
  'a ping that does not find the name, in German': {
    text: 'Ping-Anforderung konnte Host "smtp.example.com" nicht finden. Überprüfen Sie den Namen, und versuchen Sie es erneut.',
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'a ping that does not find the name, in Spanish': {
    text: 'La solicitud de ping no pudo encontrar el host smtp.example.com. Compruebe el nombre y vuelva a intentarlo.',
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'a ping that does not find the name, in French': {
    text: "La requête Ping n'a pas pu trouver l'hôte smtp.example.com. Vérifiez le nom et essayez à nouveau.",
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'a ping that does not find the name, in Dutch': {
    text: 'Ping-aanvraag kan host smtp.example.com niet vinden. Controleer de naam en probeer het opnieuw.',
    read: { outcome: 'name-not-found', host: 'smtp.example.com' },
  },
  'an answer that somebody translated': {
    text: 'TcpTestSucceeded : Wahr',
    read: { outcome: 'reached' },
  },
  'a no that somebody translated': {
    text: 'RemotePort : 587\nTcpTestSucceeded : Faux',
    read: { outcome: 'blocked', port: 587 },
  },
  'names that somebody typed from a photo': {
    text: 'Computer Name: smtp.example.com, Remote Port: 587, Tcp Test Succeeded: False',
    read: { outcome: 'blocked', host: 'smtp.example.com', port: 587 },
  },
  'Test-NetConnection that still waits': {
    text: `Test-NetConnection - smtp.example.com:587
Attempting TCP connect
   Waiting for response`,
    read: { outcome: 'unfinished', host: 'smtp.example.com', port: 587 },
  },
  'an option that PowerShell does not know': {
    text: `PS C:\\> Test-NetConnection smtp.example.com -Prt 587
Test-NetConnection : A parameter cannot be found that matches parameter name 'Prt'.
At line:1 char:37
    + FullyQualifiedErrorId : NamedParameterNotFound,Test-NetConnection`,
    read: { outcome: 'not-run' },
  },
  'an option that PowerShell does not know, in German': {
    text: `Test-NetConnection : Es wurde kein Parameter gefunden, der dem Parameternamen "Prt" entspricht.`,
    read: { outcome: 'not-run' },
  },
  'an option that PowerShell does not know, in Japanese': {
    text: `Test-NetConnection : パラメーター名 'Prt' に一致するパラメーターが見つかりません。
    + CategoryInfo          : InvalidArgument: (:) [Test-NetConnection]、ParameterBindingException`,
    read: { outcome: 'not-run' },
  },
  'an option that PowerShell does not know, by its last line': {
    text: '    + FullyQualifiedErrorId : PositionalParameterNotFound,Test-NetConnection',
    read: { outcome: 'not-run' },
  },
  'an option that this nc does not have': {
    text: `nc: invalid option -- 'G'
usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval]`,
    read: { outcome: 'not-run' },
  },
  'how to use nc': {
    text: 'usage: nc [-46AacCDdEFhklMnOortUuvz] [-K tc] [-b boundif] [-i interval]',
    read: { outcome: 'not-run' },
  },
  'an option that curl does not know': {
    text: `curl: option --smtp: is unknown
curl: try 'curl --help' for more information`,
    read: { outcome: 'not-run' },
  },
  'a kind of address that curl does not know': {
    text: 'curl: (1) Protocol "smpt" not supported or disabled in libcurl',
    read: { outcome: 'not-run' },
  },
  'curl whose line was reset': {
    text: 'curl: (35) Recv failure: Connection reset by peer',
    read: { outcome: 'cut-off' },
  },
  'an option that openssl does not know': {
    text: `s_client: Unknown option: -servrname
s_client: Use -help for summary.`,
    read: { outcome: 'not-run' },
  },
  'a PowerShell too old for it': {
    text: "The term 'Test-NetConnection' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    read: { outcome: 'not-here' },
  },
  'a PowerShell too old for it, in German': {
    text: 'Test-NetConnection : Die Benennung "Test-NetConnection" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt.',
    read: { outcome: 'not-here' },
  },
  'a PowerShell too old for it, in French': {
    text: "Test-NetConnection : Le terme «Test-NetConnection» n'est pas reconnu comme nom d'applet de commande, fonction, fichier de script ou programme exécutable.",
    read: { outcome: 'not-here' },
  },
  'a PowerShell too old for it, in Russian': {
    text: 'Test-NetConnection : Имя "Test-NetConnection" не распознано как имя командлета, функции, файла сценария или выполняемой программы.',
    read: { outcome: 'not-here' },
  },
  'the Mac’s command in PowerShell': {
    text: "nc : The term 'nc' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    read: { outcome: 'wrong-window' },
  },
  'a PowerShell that the company has limited': {
    text: 'Test-NetConnection : Cannot invoke method. Method invocation is supported only on core types in this language mode.',
    read: { outcome: 'not-here' },
  },
  'a refusal that Linux says in German': {
    text: 'nc: connect to smtp.example.com port 587 (tcp) failed: Verbindungsaufbau abgelehnt',
    read: { outcome: 'refused' },
  },
};
