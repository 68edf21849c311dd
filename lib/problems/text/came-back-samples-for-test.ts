/** What is pasted, and where the words that are said of it stand (under `problems`). */
export type Sample = [from: string, words: string, text: string];

/** Mail that came back from mail providers, in the form that its readers see, with names of `example`. */
export const ofProviders: Sample[] = [
  // Gmail
  [
    'Gmail, no answer',
    'returned.connection',
    '** Message not delivered **\n\nThere was a problem delivering your message to jan@firma.example. See the technical details below.\n\nThe response was:\nThe recipient server did not accept our requests to connect. Learn more at https://support.google.com/mail/answer/7720 [mx.firma.example 203.0.113.9: timed out]',
  ],
  [
    'Gmail, no answer, German',
    'returned.connection',
    'Nachricht nicht zugestellt\nBei der Zustellung Ihrer Nachricht an jan@firma.example ist ein Problem aufgetreten. Technische Details finden Sie unten.\nDie Antwort war:\nThe recipient server did not accept our requests to connect. [mx.firma.example 203.0.113.9: timed out]',
  ],
  [
    'Gmail, no such domain',
    'returned.name',
    "** Address not found **\n\nYour message wasn't delivered to jan@firma.example because the domain firma.example couldn't be found. Check for typos or unnecessary spaces and try again.\n\nThe response was:\nDNS Error: DNS type 'mx' lookup of firma.example responded with code NXDOMAIN Domain name not found: firma.example",
  ],
  [
    'Gmail, no such domain, French',
    'returned.name',
    "Adresse introuvable\nVotre message n'a pas été distribué à jan@firma.example, car le domaine firma.example est introuvable.\nLa réponse a été :\nDNS Error: DNS type 'mx' lookup of firma.example responded with code NXDOMAIN Domain name not found: firma.example",
  ],
  [
    'Gmail, no such address, Spanish',
    'causes.recipient-rejected',
    'No se ha encontrado la dirección\nTu mensaje no se ha entregado a jan@firma.example porque no se ha encontrado la dirección o esta no puede recibir correo.\nLa respuesta fue:\n550 5.1.1 The email account that you tried to reach does not exist. gsmtp',
  ],
  [
    'Gmail, no such address, Portuguese',
    'causes.recipient-rejected',
    'Endereço não encontrado\nSua mensagem não foi entregue a jan@firma.example porque o endereço não foi encontrado ou não pode receber e-mails.\nA resposta foi:\n550 5.1.1 User unknown',
  ],
  // Microsoft 365 and Exchange
  [
    'Microsoft 365, no such domain, English',
    'returned.name',
    "Your message to jan@firma.example couldn't be delivered.\nfirma.example wasn't found.\n550 5.4.310 DNS domain firma.example does not exist [Message=InfoDomainNonexistent]",
  ],
  [
    'Microsoft 365, no such domain, German',
    'returned.name',
    'Ihre Nachricht an jan@firma.example konnte nicht zugestellt werden.\n550 5.4.310 DNS domain firma.example does not exist [Message=InfoDomainNonexistent]',
  ],
  [
    'Microsoft 365, no such domain, French',
    'returned.name',
    "Votre message à jan@firma.example n'a pas pu être remis.\nMessage rejected: 550 5.4.310 DNS domain firma.example does not exist",
  ],
  [
    'Microsoft 365, no connection, Spanish',
    'returned.connection',
    'No se pudo entregar el mensaje a jan@firma.example.\n550 5.4.316 Message expired, connection refused(Socket error code 10061)',
  ],
  [
    'Microsoft 365, no connection, Italian',
    'returned.connection',
    'Impossibile recapitare il messaggio a jan@firma.example.\n550 5.4.316 Message expired, connection refused(Socket error code 10061)',
  ],
  [
    'Microsoft 365, no such domain, Portuguese',
    'returned.name',
    'Não foi possível entregar a sua mensagem a jan@firma.example.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Dutch',
    'returned.name',
    'Uw bericht aan jan@firma.example kan niet worden bezorgd.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Polish',
    'returned.name',
    'Nie można dostarczyć wiadomości do jan@firma.example.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such address, Swedish',
    'causes.recipient-rejected',
    'Ditt meddelande till jan@firma.example kunde inte levereras.\n550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient jan@firma.example not found by SMTP address lookup',
  ],
  [
    'Microsoft 365, no such domain, Danish',
    'returned.name',
    'Din meddelelse til jan@firma.example kunne ikke leveres.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Norwegian',
    'returned.name',
    'Meldingen til jan@firma.example kunne ikke leveres.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Finnish',
    'returned.name',
    'Viestiäsi vastaanottajalle jan@firma.example ei voitu toimittaa.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Czech',
    'returned.name',
    'Vaši zprávu pro jan@firma.example se nepodařilo doručit.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Hungarian',
    'returned.name',
    'A jan@firma.example címre küldött üzenetet nem sikerült kézbesíteni.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Turkish',
    'returned.name',
    'jan@firma.example adresine gönderdiğiniz ileti teslim edilemedi.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Russian',
    'returned.name',
    'Не удалось доставить ваше сообщение получателю jan@firma.example.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Japanese',
    'returned.name',
    'jan@firma.example へのメッセージを配信できませんでした。\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Chinese',
    'returned.name',
    '无法将您的邮件传递到 jan@firma.example。\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, no such domain, Korean',
    'returned.name',
    'jan@firma.example에게 메시지를 배달할 수 없습니다.\n550 5.4.310 DNS domain firma.example does not exist',
  ],
  [
    'Microsoft 365, own account stopped',
    'causes.account-sending-blocked',
    'Your message couldn\'t be delivered because you weren\'t recognized as a valid sender.\nRemote Server returned "550 5.1.8 Access denied, bad outbound sender AS(42004)"\nGenerating server: DB9PR02MB7001.eurprd02.prod.outlook.com',
  ],
  [
    'Microsoft 365, own account stopped, its bare lines',
    'causes.account-sending-blocked',
    '550 5.1.8 Access denied, bad outbound sender AS(42004) Generating server: DB9PR02MB7001.eurprd02.prod.outlook.com',
  ],
  [
    'Microsoft 365, report for administrators, German',
    'causes.recipient-rejected',
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\njan@firma.example\nDiagnoseinformationen für Administratoren:\nGenerierender Server: AM0PR04MB1234.eurprd04.prod.outlook.com\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'",
  ],
  [
    'Exchange of a company, French',
    'causes.recipient-rejected',
    "Échec de la remise pour ces destinataires ou groupes :\njan@firma.example\nL'adresse de messagerie que vous avez entrée est introuvable.\nInformations de diagnostic pour les administrateurs :\nServeur de génération : SRV1.kunde.example\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
  ],
  [
    'Exchange of a company, Italian',
    'causes.recipient-rejected',
    "Il recapito non è riuscito per i seguenti destinatari o gruppi:\njan@firma.example\nInformazioni di diagnostica per gli amministratori:\nServer di generazione: srv1.kunde.example\nRemote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
  ],
  [
    'Exchange 2003',
    'causes.recipient-rejected',
    'Your message\n  To: jan@firma.example\n  Subject: Hello\n  Sent: Thu, 29 Apr 2010 00:00:00 -0000\ndid not reach the following recipient(s):\njan@firma.example on Thu, 29 Apr 2010 00:00:00 -0000\nThe recipient name is not recognized',
  ],
  // providers
  [
    'Yahoo',
    'returned.connection',
    'Sorry, we were unable to deliver your message to the following address.\n\n<jan@firma.example>:\nUnable to deliver message after multiple retries, giving up. Connection timed out mx.firma.example',
  ],
  [
    'GMX and web.de',
    'returned.connection',
    'Diese Nachricht wurde automatisch vom Mailsystem generiert.\nDie folgende Nachricht konnte nicht zugestellt werden:\njan@firma.example:\nSMTP error from remote server for greeting, host: mx.firma.example (203.0.113.9) reason: Connection timed out',
  ],
  [
    't-online',
    'returned.name',
    '|------------------------- Nachrichtenkopf -------------------------|\n|------------------------- Fehlertext ------------------------------|\njan@firma.example\nHost firma.example not found: 3(NXDOMAIN)',
  ],
  [
    'iCloud',
    'returned.connection',
    'Your message could not be delivered to the following recipients:\njan@firma.example (reason: connection refused by mx.firma.example)',
  ],
  [
    'mail.ru',
    'returned.connection',
    'Это письмо создано автоматически сервером Mail.Ru, отвечать на него не нужно.\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\njan@firma.example\nhost mx.firma.example: Connection timed out',
  ],
  [
    'Yandex',
    'returned.name',
    'Это письмо отправлено почтовым сервером yandex.ru.\nК сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть отправлено одному или нескольким адресатам.\n<jan@firma.example>: Host or domain name not found. Name service error for name=firma.example type=A',
  ],
  [
    'QQ',
    'causes.recipient-rejected',
    '抱歉，您的邮件被退回来了……\n原邮件信息：收件人 jan@firma.example\n退信原因：收件人邮件地址（jan@firma.example）不存在，邮件无法送达。\nhost mx.firma.example said: 550 User not found',
  ],
  [
    '163',
    'returned.connection',
    '邮件投递失败，系统退信\n收件人 jan@firma.example\n连接对方服务器超时 Connection timed out mx.firma.example',
  ],
  [
    'Zoho',
    'causes.recipient-rejected',
    'This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\njan@firma.example, ERROR CODE :550 - 5.1.1 User unknown',
  ],
  [
    'Orange',
    'causes.mailbox-full',
    "Bonjour, votre message n'a pu être délivré à son destinataire jan@firma.example : 552 5.2.2 boîte pleine, Mailbox full",
  ],
];
