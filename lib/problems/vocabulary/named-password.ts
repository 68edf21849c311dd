import { any } from './any';
import { secret } from './things';

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

/** There is none yet: whoever has the mailbox is to make one. */
export const passwordNotSet = any(
  /\b(?:no|without(?: a)?|not have a) (?:\w+ )?password (?:(?:is|was|has been|yet|been) )*(?:set|yet|assigned|defined|configured|created|exists|stored)\b|\bpassword (?:(?:is|was|has|been) )*not (?:yet )?(?:been )?(?:set|assigned|defined|created)\b|\b(?:no|not have a) password (?:yet|for (?:this|your|the) (?:mail ?box|account|user))/,
  /(?<!\bapp )\bset (?:up )?(?:a|your) password\b|\bkein (?:passwort|kennwort) (?:\S{1,12} )?(?:gesetzt|festgelegt|vergeben|hinterlegt|angelegt|eingerichtet)|\b(?:passwort|kennwort) (?:ist )?(?:noch )?nicht (?:gesetzt|festgelegt|vergeben)/,
  /\b(?:legen|setzen|vergeben) sie .{0,24}(?:passwort|kennwort)|\baucun mot de passe|mot de passe (?:n'est |n'a )?(?:pas |non )(?:encore )?(?:ete )?(?:defini|configure|cree)|\bdefini\w* (?:un|votre) mot de passe/,
  /\b(?:no|sin|ninguna) .{0,24}(?:establecid|definid|configurad|asignad)\w* .{0,8}contrasena|contrasena no (?:establecid|definid|configurad)|\b(?:nenhuma|sem) senha|senha nao (?:foi )?(?:definid|configurad)/,
  /\bnessuna password|password non (?:e (?:stata )?)?(?:ancora )?(?:impostat|definit)|\bgeen wachtwoord|wachtwoord (?:is )?(?:nog )?niet ingesteld|\bnie (?:ustawiono|ustalono) hasl|hasl\w nie (?:zostalo |jest )?(?:ustawion|ustalon)/,
  /парол\S{0,3} (?:\S{1,16} ){0,3}не (?:задан|установлен|создан)|не (?:задан|установлен|создан) парол|(?:未|没有|尚未)(?:设置|設定|创建)密[码碼]|密[码碼](?:尚)?未(?:设置|設定)|パスワードが?(?:設定|登録)されて(?:い)?ま?せん|비밀번호가? 설정되지/,
);
