import { any } from './any';

/*
 * What Thunderbird adds below a server’s words, in its languages (composeMsgs.properties: `errorSendingRcptCommand`,
 * `errorSendingFromCommand`, `errorSendingMessage`): it tells which command was refused.
 */

export const checkRecipient = any(
  /check the (?:message )?recipient|uberpruf\w{1,3} .{0,40}empfanger|(?:verifi\w{1,6}|controll\w{1,4}|revis\w{1,4}) .{0,30}destinat/,
  /controleer .{0,20}ontvanger|sprawdz .{0,20}adresat|zkontrolujte .{0,20}prijemc|kontroller\w? .{0,20}(?:mottak|modtag)|kontrollera .{0,20}mottagar/,
  /tarkista osoite|ellenorizze .{0,20}cimzett|alicisini goz|проверьте .{0,40}получател|перевірте .{0,40}(?:отримувач|одержувач)|(?:检查|檢查).{0,8}收件|受信者 .{0,80}確認/,
);

export const checkOwnAddress = any(
  /your e-?mail address is correct|uberpruf\w{1,3} sie, ob ihre e-?mail-?adresse|verifi\w{1,4} que (?:votre adresse|su direccion)|verificare l'indirizzo/,
  /verifique se (?:o )?seu endereco|controleer of uw e-?mailadres|poprawnosc adresu|spravnost sve e-?mailove|kontrollera att din e-?postadress|kontroller at e-?postadressen|kontroller om din mailadresse/,
  /tarkista,? etta sahkopostiosoit|ellenorizze, hogy az on e-?mail|posta ayarlarindaki e-?posta|адрес .{0,20}верен|(?:адрес\S{0,3} .{0,30}|що ваш\S .{0,40})правильн|(?:验证|檢查).{0,16}(?:电子邮件|電子郵件)地址|メールアドレスの設定が正しい/,
);

/** To do it once more, at the end of such advice: no word of the server’s. */
export const onceMore = any(
  /try again|wiederholen|reessay\w{1,2}|essayer a nouveau|vuelva a intentar(?:lo)?|intentelo (?:de nuevo|nuevamente|otra vez)|riprovare|tente (?:novamente|de novo|outra vez)|probeer het opnieuw/,
  /(?:sprobu\w{1,3}|ponow\w?) (?:ponownie|probe)|zkuste to znovu|forsok igen|prov igjen|prov igen|yrit\w{1,3} uudelleen|probalja (?:meg )?ujra|tekrar deneyin|попробуйте (?:снова|ещё раз|еще раз)|спробуйте (?:знову|ще раз)/,
  /(?:再试|再試)(?:一次)?|(?:然后|後|后)?重试|後再試|再度試して/,
);
