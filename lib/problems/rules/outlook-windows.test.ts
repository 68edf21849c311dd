import { describe, expect, it, test } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

describe('A window of Outlook’s own', () => {
  it.each([
    'Microsoft Outlook cannot sign or encrypt this message because your certificate has expired.',
    'Microsoft Outlook had problems encrypting this message because these recipients had no certificates: Anna',
    'Microsoft Outlook kann die Nachricht nicht signieren, da das Zertifikat für diese Adresse fehlt.',
    'Outlook no puede cifrar este mensaje: falta el certificado del destinatario',
    'Outlook non può crittografare questo messaggio: manca il certificato',
    'Outlook kan dit bericht niet ondertekenen: er is geen certificaat',
    'Nie można zaszyfrować tej wiadomości: brak certyfikatu odbiorcy',
    'Outlook не может зашифровать это сообщение: нет сертификата',
    'Outlook 无法加密此邮件，因为缺少证书。',
    'The certificate with which to sign this message has expired.',
    'The digital ID could not be found by the underlying security system.',
    'Outlook kann diese E-Mail nicht verschlüsseln, es gibt kein Zertifikat des Empfängers.',
  ])('on a certificate for the message itself is about no server: %s', (text) => {
    expect(explainText(text)).toMatchObject({
      problem: 'local-client-problem',
      narrower: 'own-certificate',
    });
  });

  it.each([
    [
      'The server you are connected to is using a security certificate that cannot be verified.',
      'cert-untrusted',
    ],
    [
      'smtp.example.com: the certificate is not valid, the message was not sent, TLS failed',
      'cert-untrusted',
    ],
  ])('on the certificate of a server stays one on that: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });

  it.each([
    'Outlook does not recognize one or more names.',
    "The name 'Sales team' cannot be resolved.",
    'Der Name entspricht keinem Namen in der Adressliste.',
    'Le nom ne correspond à aucune entrée du carnet d’adresses.',
    'El nombre no coincide con ninguno de la libreta de direcciones.',
    'Il nome non corrisponde ad alcuna voce della rubrica.',
    'De naam komt niet overeen met een naam in het adresboek.',
    '该名称与地址列表中的名称不匹配。',
    'Имя «Анна» не найдено в адресной книге Outlook',
    'Nazwa nie została znaleziona w książce adresowej: nie można rozpoznać nazwy',
  ])('on a name that it does not know is about that name: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'recipient-rejected', narrower: 'name-not-found' });
  });

  it.each([
    'The name smtp.example.com could not be resolved',
    "The name 'smtp.example.com' could not be resolved",
    "The remote name could not be resolved: 'mailhost'",
  ])('is none where a server’s name is looked up: %s', (text) => {
    expect(explainText(text).problem).toBe('dns-not-found');
  });

  it.each([
    ['550 5.1.1 User anna not listed in the public Name & Address Book', 'closed-group'],
    ['550 5.1.1 User anna not listed in the public Name & Address Book', 'name-not-found'],
  ])('is none where a server quotes its own list: %s', (text, words) => {
    expect(explainText(text).narrower).not.toBe(words);
  });

  it.each([
    ['You need Send As permission to write from this mailbox', 'sender-not-allowed'],
    ['Ihnen fehlt für dieses Postfach die Berechtigung „Senden als“', 'sender-not-allowed'],
    ['Your mailbox is over its size limit. Reduce your mailbox size to send again.', 'mailbox-full'],
    ['Account suspended. Follow the instructions in your Inbox.', 'account-sending-blocked'],
    ['Cannot send this item', 'local-client-problem'],
    ['Outlook a déjà commencé à transmettre ce message.', 'local-client-problem'],
    ['None of your email accounts could send to this recipient', 'local-client-problem'],
    ['No Send on Behalf right on the shared mailbox', 'sender-not-allowed'],
  ] as const)('says why nothing is sent: %s', (text, problem) => {
    expect(explainText(text)).toMatchObject({ problem, confidence: 'likely' });
  });
});

describe('A number of Microsoft’s sign-in window', () => {
  it.each([
    ['50034', 'auth-bad-credentials', 'account-not-there'],
    ['50055', 'auth-bad-credentials', 'password-expired'],
    ['50126', 'auth-bad-credentials', undefined],
    ['50057', 'auth-account-locked-or-disabled', undefined],
    ['50053', 'auth-account-locked-or-disabled', undefined],
    ['530002', 'auth-blocked-by-policy', undefined],
    ['53003', 'auth-blocked-by-policy', undefined],
    ['50079', 'auth-blocked-by-policy', undefined],
    ['700082', 'oauth-token-invalid', undefined],
    ['90024', 'server-temporary-failure', undefined],
  ])('means the same in any language, and never a recipient: %s', (number, problem, narrower) => {
    for (const words of [
      'Your device must be compliant.',
      'The user account does not exist.',
      'Das Konto existiert nicht.',
      'Compte inconnu',
    ]) {
      const judged = explainText(`AADSTS${number}: ${words}`);
      expect(judged.problem).toBe(problem);
      expect(judged.narrower).toBe(narrower);
      expect(judged.also).not.toContain('recipient-rejected');
    }
  });
});

/** Worded for this test: a program that reports by mail, and the certificate of the server that it sends through. */
test.each([
  'The backup job could not send the mail: self signed certificate in certificate chain',
  'No email is delivered, the log says: Error: self-signed certificate',
  'Wiadomość e-mail nie została wysłana: certyfikat samopodpisany',
  'Письмо не отправлено: самоподписанный сертификат',
  '邮件无法发送：自签名证书',
])('“%s” is about the server’s certificate, and not about signing a message', (text) => {
  expect(explainText(text).problem).toBe('cert-untrusted');
});

describe('A profile of Outlook’s', () => {
  it.each([
    'No transport provider was available for delivery to this recipient.',
    'Geen transportprovider beschikbaar voor bezorging aan deze geadresseerde',
    'Es war kein Transportanbieter für die Zustellung an diesen Empfänger verfügbar.',
    'Aucun fournisseur de transport disponible pour la remise à ce destinataire',
    'No había ningún proveedor de transporte disponible para la entrega a este destinatario.',
    'Nessun provider di trasporto disponibile per il recapito a questo destinatario.',
    'Nenhum fornecedor de transporte disponível para entrega a este destinatário.',
    'Brak dostępnego dostawcy transportu do dostarczenia do tego adresata.',
    'Отсутствует поставщик транспорта для доставки данному получателю.',
    '没有可用的传输提供程序将邮件传递给该收件人。',
    'この受信者への配信に使用できるトランスポート プロバイダーがありません。',
    '이 받는 사람에게 배달할 수 있는 전송 공급자가 없습니다.',
  ])('may have no way out for an address: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'local-client-problem', confidence: 'likely' });
  });

  it.each([
    'Outlook cannot log on. Verify you are connected to the network and are using the proper server and mailbox name.',
    'Die Anmeldung von Outlook ist nicht möglich. Überprüfen Sie, ob Sie mit dem Netzwerk verbunden sind und den richtigen Server- und Postfachnamen verwenden.',
    'Outlook ne peut pas ouvrir de session. Vérifiez que vous êtes connecté au réseau et que vous utilisez les noms de serveur et de boîte aux lettres appropriés.',
    'Outlook no puede iniciar sesión. Compruebe que está conectado a la red y que usa el servidor y el nombre de buzón correctos.',
    'Impossibile accedere a Outlook. Verificare di essere connessi alla rete e di utilizzare il nome corretto del server e della cassetta postale.',
    'O Outlook não pode fazer logon. Verifique se você está conectado à rede e está usando o nome correto do servidor e da caixa de correio.',
    'Outlook kan zich niet aanmelden. Controleer of u verbinding hebt met het netwerk en of u de juiste server- en postvaknaam gebruikt.',
    'Program Outlook nie może się zalogować. Upewnij się, że masz połączenie z siecią i używasz poprawnej nazwy serwera i skrzynki pocztowej.',
    'Outlook не удается выполнить вход. Убедитесь, что вы подключены к сети и используете правильные имена сервера и почтового ящика.',
    'Outlook にログオンできません。ネットワークに接続していること、および正しいサーバー名とメールボックス名を使用していることを確認してください。',
  ])('may name a server that is not there: %s', (text) => {
    const { problem, confidence, also } = explainText(text);
    expect({ problem, confidence }).toEqual({ problem: 'local-client-problem', confidence: 'likely' });
    expect(also).toContain('connect-timeout');
  });

  it.each([
    'La connexion à Microsoft Exchange n’est pas disponible. Outlook doit être en ligne ou connecté pour effectuer cette action.',
    'La connessione a Microsoft Exchange non è disponibile. Per completare l’operazione è necessario che Outlook sia in linea o connesso.',
    '与 Microsoft Exchange 的连接不可用。Outlook 必须联机或连接才能完成此操作。',
    'La interfaz de mensajería devolvió un error desconocido.',
    'The set of folders cannot be opened.',
  ])('may not get its mailbox open: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'local-client-problem', confidence: 'likely' });
  });

  it.each([
    [
      'Cannot log on to the outgoing server (SMTP). Verify your user name and password.',
      'auth-bad-credentials',
    ],
    [
      'Outlook kann sich am Server nicht anmelden, bitte Kennwort des Postfachs und Netzwerk prüfen.',
      'auth-bad-credentials',
    ],
    ['550 5.1.1 The recipient is not available on this transport service', 'recipient-rejected'],
  ])('is not what a server speaks of: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
