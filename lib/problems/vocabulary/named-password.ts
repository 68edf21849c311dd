import { any } from './any';
import { secret } from './things';

/** A password that a provider makes for one program alone. */
export const appPassword = any(
  /(?:client|device|program)[- ]specific (?:password|code)|application[- ]?(?:specific)? ?password/,
  /app[- ](?:specific )?password|app-specific/,
  /парол\S{1,60} (?:для )?(?:внешн\S{1,60} )?приложени|parol prilozhen/,
  /anwendungs(?:spezifisch|passwort|kennwort)|app-?(?:passwort|kennwort|wachtwoord)|applicatiespecifiek/,
  /(?:contrasena|senha|password|haslo) (?:especific|specific|specyficzn|(?:do |dla )?aplikacj)\w*/,
  /アプリ(?:ケーション)?(?:固有の|用|専用)?パスワード|mots? de passe (?:d'|pour l'|specifique a l')?application/,
  /contrasena (?:de|para) (?:la )?aplicacion|senha (?:de|do|para) (?:app|aplicativo)/,
  /password (?:per|specifica per) (?:le |l')?app/,
);

/** To make it anew, as servers tell people to. */
export const renewed = any(
  '\\bbe (?:changed|reset|renewed)\\b|chang(?:e|er|ez)\\b|\\breset|\\brenew|(?<!ver)ander[en]|zurucksetz|erneuer|modifi(?:er|ez)|reinitialis|cambi(?:ar|e|are|ate)\\b|restable[cz]|alter(?:ar|e)\\b|redefin|reimposta',
  'wijzig|zmien|zmian[aey]|zresetuj|zmenit|zmente|\\bandra\\b|\\baendre|endre\\b|skift\\b|vaihda|degistir|valtoztas|schimba',
  'смен(?:ить|ите|а)|измен(?:ить|ите)|сброс|修改|更改|重置|変更|변경|재설정',
);
/** A password that has to be made anew before anything else goes. */
export const passwordChange = new RegExp(
  `(?:${renewed.source})[^.;!?]{0,24}?(?:${secret.source})|(?:${secret.source})\\S{0,8}[^.;!?]{0,24}?(?:${renewed.source})`,
);
