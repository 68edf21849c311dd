import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a message that waits', () => {
  it.each([
    [
      'dns-not-found',
      'Your message to a@example.org is delayed because the recipient’s mail server could not be found. We will keep trying.',
    ],
    [
      'connect-refused',
      'Your message to a@example.org is delayed because the recipient’s mail server refused the connection. We will keep trying.',
    ],
    [
      'connect-timeout',
      'Your message to a@example.org is delayed because the recipient’s server is not responding. We will keep trying.',
    ],
    [
      'starttls-not-offered',
      'Delivery of your message has been delayed because the receiving server does not support TLS. We will keep trying.',
    ],
    [
      'mailbox-full',
      'Delivery of your message is delayed because the recipient’s mailbox is over quota. No action is required.',
    ],
    [
      'connect-timeout',
      'Die Zustellung Ihrer Nachricht ist verzögert, weil der Server des Empfängers nicht antwortet. Es wird weiter versucht.',
    ],
    [
      'dns-not-found',
      'Die Zustellung Ihrer Nachricht ist verzögert, weil der Server des Empfängers nicht gefunden wurde. Es wird weiter versucht.',
    ],
    [
      'connect-refused',
      'Die Zustellung Ihrer Nachricht ist verzögert, weil der Server des Empfängers die Verbindung ablehnt. Es wird weiter versucht.',
    ],
    [
      'connect-refused',
      'La remise de votre message est retardée car le serveur du destinataire refuse la connexion. Nous continuerons d’essayer.',
    ],
    [
      'dns-not-found',
      'La remise de votre message est retardée car le serveur du destinataire est introuvable. Nous continuerons d’essayer.',
    ],
    [
      'mailbox-full',
      'La entrega de su mensaje se ha retrasado porque el buzón del destinatario está lleno. Se seguirá intentando.',
    ],
    [
      'dns-not-found',
      'Доставка вашего письма задерживается, так как сервер получателя не найден. Попытки доставки продолжаются.',
    ],
    ['connect-refused', '您的邮件延迟投递，因为收件人服务器拒绝连接。系统将继续尝试投递。'],
  ])('waits for its own reason, %s: %s', (problem, text) => {
    expect(explainText(text)).toMatchObject({ problem, delayed: true });
  });

  it('has the reason of the server’s reply where it gives none of its own', () => {
    const text =
      'Delivery to a@example.org has been delayed. We will keep trying. The response was: 451 4.7.1 Greylisted, come back in 5 minutes';
    expect(explainText(text)).toMatchObject({ problem: 'greylisted', delayed: true });
  });

  it('is no reason for anything else: a refusal that says because is judged whole', () => {
    const text = '550 5.1.1 <a@example.org> rejected because the recipient’s server could not be found';
    expect(explainText(text).delayed).toBeUndefined();
  });
});
