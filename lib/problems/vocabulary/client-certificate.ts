import { any } from './any';

/** A certificate by which a client proves who it is, in the languages that are pasted most (plain form). */
export const ofClient = any(
  /\bclient(?:'s)?(?: \w+){0,2}[ -]certificates?\b|\bclient (?:\w+ ){0,3}?(?:present|provid|sen[dt]|supp?l|show|offer)\w* (?:\S+ ){0,4}?certificate\b/,
  /\bclient-?zertifikat|\bcertificat (?:de |du |d'un )?client|\bcertificado (?:de |do |del )?cliente?\b|\bcertificato (?:del |di |dal )?client|\bclient-?certificaat|\bcertyfikat\w{0,2} klienta/,
  /клиентск\S{2,3} сертификат|сертификат\S{0,2} клиента|客户端证书|用戶端憑證|クライアント証明書|클라이언트 인증서/,
);
