import { any } from './any';

/** A server says that it is not set up as it should be (plain form): by its code (RFC 3463 §3.4) or in words, those of Postfix among them. */
export const wronglySetUp = any(
  /\b[45]\.3\.5\b(?! .{0,60}loops? back)/,
  /\b(?:server|system|host|internal|local) (?:\w+ )?(?:config(?:uration)?|set-?up) (?:error|problem|fault)|\b(?:server|system|host) (?:is )?(?:misconfigured|(?:incorrectly|wrongly|not (?:correctly|properly)) (?:configured|set up))/,
  /^\d{3} (?:\d\.\d\.\d{1,2} )?(?:error: )?(?:configuration error|misconfiguration)|unsupported dictionary type|server local data error|\bauth\w{0,30} fail\w*: no mechanism available/,
  /(?:server|system)\w{0,12}(?:fehl)?konfiguration\w{0,2}(?:fehler)?\b.{0,20}(?:fehler|falsch)|(?:server|system)konfigurationsfehler|konfigurationsfehler (?:auf dem|des|im) (?:mail-?)?server/,
  /erreur de configuration du serveur|error de configuracion del servidor|errore di configurazione del server|erro de configuracao do servidor/,
  /configuratiefout (?:op|van) de server|serverconfiguratiefout|blad konfiguracji serwera|ошибк\S{1,2} (?:в )?(?:конфигурации|настройк\S{1,3}) сервера|服务器(?:配置|设置)错误|サーバー?の?設定(?:エラー|ミス)/,
);
