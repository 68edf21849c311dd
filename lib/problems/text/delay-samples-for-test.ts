/** Notices that a message waits at a server, which goes on trying. */
export const delaySamples: [from: string, text: string][] = [
  [
    'Gmail',
    "** Delivery incomplete **\n\nThere was a temporary problem delivering your message to jan@firma.example. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.\n\nThe response was:\nThe recipient server did not accept our requests to connect. [mx.firma.example 203.0.113.9: timed out]",
  ],
  [
    'Gmail, German',
    'Zustellung unvollständig\nBei der Zustellung Ihrer Nachricht an jan@firma.example ist vorübergehend ein Problem aufgetreten. Gmail versucht noch 46 Stunden lang, die Nachricht zuzustellen.',
  ],
  [
    'Gmail, French',
    'Distribution incomplète\nUn problème temporaire est survenu lors de la distribution de votre message à jan@firma.example. Gmail va réessayer pendant 46 heures.',
  ],
  [
    'Gmail of old',
    'This is an automatically generated Delivery Status Notification\nTHIS IS A WARNING MESSAGE ONLY.\nYOU DO NOT NEED TO RESEND YOUR MESSAGE.\nDelivery to the following recipient has been delayed:\njan@firma.example\nMessage will be retried for 2 more day(s)',
  ],
  [
    'a plain notice',
    'Your message to jan@firma.example has been delayed. We will keep trying for 2 more days. You do not need to resend.',
  ],
  [
    'Exim',
    'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue.\nNo action is required on your part. Delivery attempts will continue for some time, and this warning may be repeated at intervals if the message remains undelivered. Eventually the mail delivery software will give up, and when that happens, the message will be returned to you.\njan@firma.example host mx.firma.example [203.0.113.9]: Connection timed out',
  ],
  [
    'Postfix',
    '####################################################################\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n####################################################################\nYour message could not be delivered for more than 4 hour(s).\nIt will be retried until it is 5 day(s) old.\n<jan@firma.example>: connect to mx.firma.example[203.0.113.9]:25: Connection timed out',
  ],
  [
    'Sendmail',
    '**********************************************\n**      THIS IS A WARNING MESSAGE ONLY      **\n**  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n**********************************************\n----- Transcript of session follows -----\n<jan@firma.example>... Deferred: Connection timed out with mx.firma.example.\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old',
  ],
  [
    'OpenSMTPD',
    'Hi!\nThis is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\nA message is delayed for more than 10 minutes for the following list of recipients:\njan@firma.example: Network error on destination MXs\nThe message is kept in the queue for up to 4 days. You DO NOT NEED to re-send the message to these recipients.',
  ],
  [
    'Microsoft 365',
    "Delivery is delayed to these recipients or groups:\njan@firma.example\nSubject: Hello\nThis message hasn't been delivered yet. Delivery will continue to be attempted.\nThe server will keep trying to deliver this message for the next 1 days, 19 hours and 57 minutes. You'll be notified if the message can't be delivered by that time.",
  ],
  [
    'Microsoft 365, German',
    'Die Zustellung an folgende Empfänger oder Gruppen wurde verzögert:\njan@firma.example\nDiese Nachricht wurde noch nicht zugestellt. Es wird weiterhin versucht, die Nachricht zuzustellen.',
  ],
  [
    'Microsoft 365, French',
    "La remise à ces destinataires ou groupes est différée :\njan@firma.example\nCe message n'a pas encore été remis. Les tentatives de remise se poursuivent.",
  ],
  [
    'Microsoft 365, Spanish',
    'La entrega se ha retrasado para estos destinatarios o grupos:\njan@firma.example\nEste mensaje aún no se ha entregado. Se seguirá intentando la entrega.',
  ],
  [
    'Microsoft 365, Italian',
    'Il recapito ai seguenti destinatari o gruppi è in ritardo:\njan@firma.example\nIl messaggio non è ancora stato recapitato. Si continuerà a tentare il recapito.',
  ],
  [
    'Microsoft 365, Portuguese',
    'A entrega está atrasada para estes destinatários ou grupos:\njan@firma.example\nEsta mensagem ainda não foi entregue. A entrega continuará sendo tentada.',
  ],
  [
    'Microsoft 365, Dutch',
    'De bezorging aan deze ontvangers of groepen is vertraagd:\njan@firma.example\nDit bericht is nog niet bezorgd. Er wordt nog steeds geprobeerd het te bezorgen.',
  ],
  [
    'Microsoft 365, Polish',
    'Dostarczenie wiadomości do następujących odbiorców jest opóźnione:\njan@firma.example\nTa wiadomość nie została jeszcze dostarczona. Próby dostarczenia będą kontynuowane.',
  ],
  [
    'a Russian server',
    'Ваше письмо для jan@firma.example пока не доставлено. Доставка задерживается, сервер продолжит попытки. Повторно отправлять письмо не нужно.',
  ],
  [
    'a Japanese server',
    'jan@firma.example へのメッセージの配信が遅延しています。配信を引き続き試みます。再送信の必要はありません。',
  ],
  ['a Chinese server', '您发给 jan@firma.example 的邮件投递延迟，系统将继续尝试投递，您无需重新发送。'],
  [
    'fields of a report alone',
    'Final-Recipient: rfc822; jan@firma.example\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; Connection timed out\nWill-Retry-Until: Tue, 24 Nov 2026 09:00:00 +0000',
  ],
];
