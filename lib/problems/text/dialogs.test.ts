import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDialog } from './dialogs';
import { explainText } from './explain-text';

describe('what a mail program says in its own language', () => {
  const messages: [string, string][] = [
    ['Kan niet authenticeren bij uitgaande (SMTP-)server mail.example.com.', 'auth-bad-credentials'],
    [
      'SMTP-serveren mail.example.com understøtter ikke krypterede adgangskoder.',
      'auth-mechanism-unsupported',
    ],
    ['Připojení k SMTP serveru mail.example.com vypršelo.', 'connect-timeout'],
    ['Połączenie z serwerem SMTP mail.example.com zostało przerwane.', 'server-closed-connection'],
    ['Το μήνυμα δεν στάλθηκε επειδή απέτυχε η σύνδεση με τον SMTP.', 'connect-refused'],
    ['Viestiä ei lähetetty, koska vastaanottajien sallittu määrä ylittyi.', 'rate-or-quota-limited'],
    ['SMTP サーバー mail.example.com は STARTTLS に対応していません。', 'starttls-not-offered'],
    ['تعذر الاتصال بخادم SMTP', 'connect-refused'],
    ['انتهت مهلة الاتصال بخادم SMTP', 'connect-timeout'],
    ['גודל ההודעה חורג ממגבלת השרת (SMTP)', 'message-too-large'],
    ['SMTP सर्वर से कनेक्शन का समय समाप्त', 'connect-timeout'],
    ['SMTP सर्वर: पासवर्ड गलत है, प्रमाणीकरण विफल', 'auth-bad-credentials'],
    ['اتصال به کارساز SMTP قطع شد', 'server-closed-connection'],
    ['การเชื่อมต่อกับเซิร์ฟเวอร์ SMTP หมดเวลา', 'connect-timeout'],
    ['Không thể kết nối tới máy chủ SMTP', 'connect-refused'],
    ['Server SMTP tidak mendukung STARTTLS', 'starttls-not-offered'],
    ['SMTP 서버로 메일을 보내지 못했습니다: 인증서 오류', 'cert-untrusted'],
    ['Nežinomas SMTP serveris', 'dns-not-found'],
    ['Neizdevās izveidot savienojumu ar SMTP serveri', 'connect-refused'],
    ['Ühendus SMTP-serveriga aegus', 'connect-timeout'],
    ['SMTP tengingin slitnaði', 'server-closed-connection'],
    ['Веза са SMTP сервером је прекинута', 'server-closed-connection'],
    ['Error SMTP: Imposible conectar al servidor SMTP.', 'connect-refused'],
    ['Musíte zadat alespoň jednu emailovou adresu příjemce.', 'recipient-rejected'],
    ['E-mail nije poslan. Neispravna e-mail adresa: a@example.com', 'recipient-rejected'],
    ['E-posta gönderirken giden sunucuda (SMTP) yetkilendirme gereklidir', 'auth-required'],
  ];
  for (const [text, problem] of messages) {
    it(`is told by a thing and what befell it: ${text}`, () => {
      expect(explainText(text)).toMatchObject({ problem });
      expect(explainText(text).confidence).not.toBe('sure');
    });
  }

  it('is unknown where the program itself knows no reason', () => {
    const text =
      'Het bericht kon niet worden verzonden via SMTP-server mail.example.com om een onbekende reden.';
    expect(explainText(text).problem).toBe('unknown');
  });

  it('is left to the rules in English, and in what does not speak of mail', () => {
    expect(byDialog('the connection to the smtp server has failed')).toBeNull();
    expect(byDialog('het weer is niet goed')).toBeNull();
  });

  it('any text is answered without a throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900, unit: 'grapheme' }), (text) => {
        byDialog(`smtp ${text}`);
      }),
    );
  });
});
