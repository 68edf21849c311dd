import { any } from './any';

/** A certificate, in the languages of mail programs and of servers (plain form); whose it is, other words say. */
export const certificate = any(
  /certificat|certificad|zertifikat|certyfikat|certifikat|\bcert\b|\bx\.?509\b|tanusitvan|varmen|chung chi|certificaat|sertifi/,
  /证书|証明書|인증서|сертифік|憑證|憑证|πιστοποιητικ|שהאישור|תעודה|شهادة|ใบรับรอง|प्रमाणपत्र|प्रमाण-पत्र|сертифик/,
);
