import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

const told: [string, string, string][] = [
  [
    'an address that is none',
    'recipient-rejected',
    'E-mailadressen "anna" skal have formatet navn@eksempel.dk',
  ],
  ['an address that is none', 'recipient-rejected', 'Adresa „anna“ nemá tvar jmeno@domena.cz'],
  ['an address that is none', 'recipient-rejected', 'L’indirizzo "anna" non è nel formato nome@dominio'],
  ['no sender', 'sender-not-allowed', 'Nincs kiválasztva feladó.'],
  ['no sender', 'sender-not-allowed', 'Avsändaradress saknas.'],
  ['no sender', 'sender-not-allowed', '보내는 사람 주소가 지정되지 않았습니다.'],
  ['no recipient', 'recipient-rejected', 'Das Feld An, Cc oder Bcc muss mindestens einen Namen enthalten.'],
  ['no recipient', 'recipient-rejected', 'Enter a recipient or a newsgroup, no recipients were specified.'],
  ['no recipient', 'recipient-rejected', '请填写收件人'],
  ['too many recipients', 'rate-or-quota-limited', 'Počet příjemců je vyšší než povolený. 452 4.5.3'],
  [
    'too many recipients',
    'rate-or-quota-limited',
    'Il numero di destinatari è superiore al massimo consentito.',
  ],
  ['a size', 'message-too-large', 'Meddelandets storlek överskrider serverns gräns.'],
  ['a size', 'message-too-large', 'Viestin koko ylittää palvelimen rajan.'],
  ['a copy that was not kept', 'local-client-problem', '메일을 보냈지만 보낸 편지함에 저장하지 못했습니다.'],
  [
    'a copy that was not kept',
    'local-client-problem',
    'Beskeden blev sendt, men kunne ikke gemmes i Sendt post.',
  ],
  [
    'passwords it will not have',
    'auth-mechanism-unsupported',
    '送信サーバーは暗号化されたパスワードに対応していません。',
  ],
  [
    'a bare request to check',
    'sender-not-allowed',
    'Contrôlez que l’identité et la méthode d’authentification sont correctes pour envoyer.',
  ],
];

describe('what a mail program says before and after it sends', () => {
  it.each(told)('%s is %s: %s', (_name, problem, text) => {
    expect(explainText(text)).toMatchObject({ problem });
    expect(explainText(text).confidence).not.toBe('sure');
  });

  const others: [string, string][] = [
    ['535 5.7.8 El nombre de usuario debe tener la forma usuario@dominio', 'auth-bad-credentials'],
    ['535 用户名格式不正确，应为 user@domain', 'auth-bad-credentials'],
    ['552 5.2.2 Prekročena kvóta schránky', 'mailbox-full'],
    ['Schránka je plná (limit 200 MB)', 'mailbox-full'],
    ['552 5.2.2 Schránka příjemce překročila limit 500 MB', 'mailbox-full'],
    ['Skrzynka przekroczyła limit 10 GB, nie można wysłać wiadomości', 'mailbox-full'],
    ['Su buzón ha superado el límite de 50 GB y no puede enviar mensajes', 'mailbox-full'],
    ['Die Nachricht konnte nicht gesendet und nicht in „Gesendete Objekte“ abgelegt werden', 'unknown'],
    ['Please add recipients to the rule, then save it', 'unknown'],
    ['Byl překročen limit odeslaných zpráv za hodinu', 'rate-or-quota-limited'],
    ['Překročen časový limit připojení k serveru SMTP', 'connect-timeout'],
    [
      'Unable to send a test to the contact form address: sales@example.com. The server does not answer.',
      'connect-timeout',
    ],
    ['Le message a été envoyé avec succès.', 'unknown'],
    ['Kann ich mehr als 100 Empfänger angeben?', 'unknown'],
  ];
  it.each(others)('%s stays %s', (text, problem) => {
    expect(explainText(text)).toMatchObject({ problem });
  });

  const elsewhere = [
    'Die Nachricht konnte nicht gesendet werden und wurde im Ordner Entwürfe gespeichert.',
    'Our new server accepts messages up to 50 MB.',
  ];
  it.each(elsewhere)('nothing is read into what only speaks of the same things: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'unknown' });
  });

  it('a code that a program puts a full stop behind is a code', () => {
    const text = 'Хабарлама жіберілмеді. Сервер: 452 4.5.3.';
    expect(explainText(text)).toMatchObject({ problem: 'rate-or-quota-limited' });
  });

  const advice =
    'Verifique que usa la identidad y el método de autenticación correctos y que tiene permiso para enviar desde esta red.';
  const quoted: [string, string][] = [
    ['5.7.1 Relaying denied', 'relay-denied'],
    ['550 5.7.1 Your IP 192.0.2.4 is listed on zen.spamhaus.org', 'ip-blocklisted'],
    ['4.7.1 Greylisted, try again in 5 minutes', 'greylisted'],
  ];
  it.each(quoted)('the reply that it quotes decides: %s', (reply, problem) => {
    const text = `Error al enviar. El servidor respondió: ${reply}. ${advice}`;
    expect(explainText(text)).toMatchObject({ problem });
  });
});

describe('what a mail program says of itself has words of its own', () => {
  const texts: [string, string | undefined][] = [
    ['Adresa „anna“ nemá tvar jmeno@domena.cz', 'address-incomplete'],
    ['Er is geen afzender ingesteld in Mail.', 'address-incomplete'],
    ['To send this message, add at least one address to To, Cc or Bcc.', 'address-incomplete'],
    ['The e-mail went out, but saving it to Sent Items failed.', 'copy-not-kept'],
    ['Bericht verzonden, maar opslaan in Verzonden items is mislukt.', 'copy-not-kept'],
    ['Il numero di destinatari è superiore al massimo consentito.', 'too-many-at-once'],
    ['550 5.1.1 Recipient unknown', undefined],
  ];
  it.each(texts)('%s', (text, narrower) => {
    expect(explainText(text).narrower).toBe(narrower);
  });
});
