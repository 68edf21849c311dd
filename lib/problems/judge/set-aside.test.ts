import { expect, test } from 'vitest';
import { isSetAside, saidAside } from './set-aside';

/** Worded for this test, as filters word their receipts. */
test.each([
  'Ok: message quarantined',
  'accepted for review, on hold',
  'Nachricht zurückgehalten',
  'Ihre Nachricht wurde in Quarantäne verschoben',
  'Ok, Nachricht verworfen',
  'Message mis en quarantaine',
  'Message retenu pour vérification',
  'Mensaje retenido por el administrador',
  'Mensaje en cuarentena',
  'Messaggio trattenuto in quarantena',
  'Mensagem em quarentena',
  'Bericht in quarantaine geplaatst',
  'Wiadomość w kwarantannie',
  'Сообщение помещено в карантин',
  '邮件已被隔离',
  'Ok: not queued (test mode)',
  'accepted, sandbox mode: not delivered',
  'Ok: no delivery in test mode',
  'message will not be sent',
  'rejected as spam',
  'Ok (rejected: spam)',
  'silently deleted',
  'Nachricht zur Freigabe zurückgestellt',
  'Nachricht wartet auf Freigabe durch den Moderator',
  'Message en attente de validation',
  'Mensaje pendiente de aprobación',
  'Messaggio in attesa di approvazione',
  'Mensagem aguardando liberação',
  'Wiadomość oczekuje na zatwierdzenie',
  'Сообщение ожидает одобрения',
  '邮件待审核',
  '承認待ちのため保留されました',
  'Ok, awaiting release by an administrator',
  'Accepted; it goes out once your account is confirmed',
  'Message will be sent after the sender has been verified',
  'Ok, delivered as soon as your mailbox is activated',
  'Angenommen, Zustellung erst nach Bestätigung Ihres Kontos',
  'Nachricht wird versendet, sobald Ihr Konto freigeschaltet ist',
  'Message accepté, envoyé une fois votre compte validé',
  'Mensaje aceptado, se enviará cuando se verifique su cuenta',
])('a receipt that sets the message aside: %s', (text) => {
  expect(isSetAside({ code: 250, text })).toBe(true);
});

test.each([
  '2.0.0 Ok: queued as 4FzX1t3k9zz2xJ',
  'OK id=1rXyZ-000abc-1D',
  'Message accepted for delivery',
  'Message accepté, en attente de distribution',
  'Mensaje aceptado, pendiente de envío',
  'Requested mail action okay, completed: id=0LtFKB-1dE',
  'Nachricht angenommen, wird zugestellt',
  'Message accepté, en file d’attente',
  'Ok: queued, no errors',
  'OK id=1abc error=none',
  'Accepted, will be tried again on failure',
  'Ok, 0 errors, sent via errors.example.net',
  'Angenommen, keine Fehler',
  'Ok: relayed over failover host',
  '2.6.0 a@b.example [InternalId=42] Queued mail for delivery',
  'queued mx-test.example.com 42',
  'Ok, will be delivered once it has been scanned',
  'Ok, sender verified, queued after 2 checks',
  'Account confirmed, message queued',
])('a plain receipt: %s', (text) => {
  expect(isSetAside({ code: 250, text })).toBe(false);
});

test.each([
  'Storing the message failed',
  'Ok, but delivery was unsuccessful',
  'Message could not be stored',
  'Fehler beim Speichern',
  'Échec de la mise en file',
  'Error al guardar el mensaje',
  'Erro ao guardar a mensagem',
  'Errore: impossibile accodare',
  'Ошибка очереди',
  '投递失败',
])('a receipt whose words say no: %s', (text) => {
  expect(saidAside({ code: 250, text })).toBe('failed');
});
