import { any } from './any';

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
