import { any } from './any';

/** Nothing came about of what somebody did (plain form). */
export const wentWrong = any(
  /\berror|\bfail|\bwrong\b|\bincorrect|\binvalid|\bfalsch|\brefus|\breject|\bdenied|\bcannot\b|\bunable\b|\bnot (?:work|sen[dt]|go)|0x8|fehler|abgelehnt|nicht (?:gesend|verschick|funktion)|geht nicht/,
  /erreur|echec|refuse|impossible|ne (?:marche|fonctionne)|rechaz|no (?:funciona|puedo|se)|falh|nao (?:consigo|funciona)|errore|non (?:riesco|funziona)|rifiut/,
  /\bfout\b|lukt niet|blad|odrzuc|\bfel\b|\bfejl|\bfeil|ошибк|отклон|не (?:могу|работает|отправ)|错误|錯誤|失败|失敗|无法|無法|不能|エラー|できない|できません|오류|실패/,
);
