import { any } from './any';

/* Whether mail goes out, as people tell it in words of their own (plain form). */

/** The longest text that is read as a telling, in characters: a longer one is a log, or a letter about many things. */
export const longestTelling = 700;

/** To send, in the languages that are pasted. */
export const sending = any(
  /\bsen[dt](?:s|ing)?\b|\bsende[nrt]?\b|gesendet|verschick|versand|versend|envo[iy]|\benvi[ao]/,
  /\binvi(?:a|o|are|ano|ata|ate|ati|ato)\b|\bspedi[rst]|verzend|verzond|verstuu?r|wysyl|wysl(?:a|ij)|skick(?:a|ar|at|as)\b/,
  /gonder(?:[ei]|m)|отправ|发送|寄送|送信|送れ|보내|발송|odesila|odesla|elkuld|kuldes|trimit(?:e|er)|lahet[aty]/,
);

/** To fetch mail, and what was fetched. */
export const receiving =
  /receiv|incoming|\bread\b|download|empfang|erhalt|abruf|recoi|recevo|reception|recib|receb|ricev|ontvang|odbier|получа|принима|收信|收邮|受信|받/;
/** What a message does that is sent; what works goes on to do something, and this is all of it. */
export const leaving = any(
  /\bgoes\b(?! (?:off|down|away|to|slow|dead|on))|\b(?:go|going|went|gone) (?:\w+ )?(?:out|through|over|via)\b|\bleaves?\b/,
  /\b(?:geh(?:t|en)|ging(?:en)?) (?:\S{1,20} ){0,3}(?:raus|weg|durch)\b|\bpart(?:ent|iti|ono|e)?\b|\bsale[ns]?\b|\bsa(?:i|em)\b/,
  /\bwychodz|\bgar (?:\S{1,20} )?ivag|\bafsted\b|уход(?:ят|ит)|发得出|出て行/,
);

/** It works, or may be done. */
export const works = any(
  /\b(?:works?|worked|working|fine|ok|okay|can|goes|go|went|klappt|funktioniert|geht|gehen|lauft|kann)\b/,
  /\b(?:schon|marche|fonctionne|peux|passe|funciona|puedo|consigo|funziona|riesco|vanno?|vai|vao)\b/,
  /\b(?:werkt|lukt|gaat|kan|wel|dziala|moge|fungerar|funkar|virker|funker|gar|funguje|jde|mukodik|merge|toimii)\b/,
  /(?:^| )si\b(?=,|$)|calisiyor|oluyor|gidiyor|работает|могу|идут|идет|正常|可以|能发|能寄|できます|使えます|됩니다|돼요/,
);
export const goes = any(sending, leaving, works);

/** It does not; or it does and nothing else does. */
export const only = any(
  /\bonly\b|\bnur\b|seulement|uniquement|que quand|\bsol[oa](?:mente|tanto)?\b|soltanto|apenas|somente/,
  /\balleen\b|\btylko\b|\bbara\b|\bkun\b|только|sadece|只|だけ|(?:에서|로)만/,
);
export const doesNot = any(
  /\b(?:not|no|never|nothing|none|cannot|unable|nobody|neither|doe?snt|dont|cant|wont|isnt|fail\w*|errors?|refus\w*)\b/,
  /\b(?:time[sd]? ?-?out|stuck|stays?|sits?|hangs?|stops?|stopped|remain\w*|nicht\w?|kein\w*|weder|nie|bleib\w*|hang\w*)\b/,
  /zeituberschreitung|\b0x8|\b800ccc|\bne\b|\bn'|\bpas\b|\brien\b|aucun|impossible|\bnon\b|\brest(?:e|ent|a|ano)\b|bloqu|jamais|echou/,
  /\bno\b|\bnada\b|ningun|\bnao\b|nenhum|nessun|niente|\bqued|\bfica|atasc|\bniet[s]?\b|\bgeen\b|\bblij/,
  /\b(?:nie|nic|inte|inga|inget|ikke|ingen|fastnar|kvar|nem|nu|ei|eivat|nejde|nefunguje|nelze|nejdou)\b|zostaj|neodes|neposl/,
  /(?:mi|mu)yor|(?:me|ma)di\b|olmuyor|degil|(?:^| )(?:не|нет|ни)(?=[ .,;!?]|$)|不|没|无法|無法|ません|ない|(?:^| )(?:안|못)(?= )|않|없/,
);
/** All is well, in words that say no. */
export const untroubled = any(
  /\b(?:no|without|any|ohne|kein\w*|sans|aucun|sin|sem|senza|zonder|geen|bez|utan|uden|uten|без) (?:any |weitere )?(?:problem|trouble|issue|error|schwierig|fehler|soucis?\b|dificult|difficol|errore|storing|fout|blad)\S{0,8}/,
  /\bno trouble|sorun (?:yok|suz)|problemlos|sans souci|問題なく|没问题|没有问题/,
);

/** Nothing goes out. */
export const cannotSend = any(
  /(?:cannot|can not|could not|unable|will not|does not|do not|is not|not|no longer|never|nobody|refuses? to|stopp?ed|stops|\b(?:do|doe)s?nt|cant|wont) .{0,30}(?:\bsend|\bsent\b|go(?:es|ing)? out|\bleav|\bwork)/,
  /\b(?:no ?one|nobody|none of us) .{0,30}\bsend|\bno (?:e?-?mails?|messages?) (?:leave|go|get sent)|nothing (?:\w+ )?(?:leaves|goes|sent|sends)/,
  /(?:nicht|nichts|kein\w*) .{0,40}(?:send|schick|raus\b|versand)/,
  /(?:send|schick|versand)\w*\b.{0,40}\b(?:nicht|nichts|unmoglich)/,
  /\bn(?:e |').{0,30}(?:envo|part|marche|fonctionne)|impossible d'envoy|rien ne part|refuse (?:de l'|d')envoy/,
  /\bno (?:\S{1,60} ){0,3}(?:envi|sal[ei]|mand|funciona)/,
  /\bnao (?:\S{1,60} ){0,3}(?:envi|sai|mand|funciona)/,
  /\bnon (?:\S{1,60} ){0,3}(?:invi|part|sped|mand|funziona)/,
  /\b(?:niet|geen) .{0,30}(?:verzend|verstuur|versturen|verzond)|\bverzend\w* (?:\S{1,20} )?niet\b|\bnie .{0,24}(?:wysyl|wysla)/,
  /\binte .{0,24}skick|\bikke .{0,24}send|gonder(?:il)?(?:e?mi|me)|nejde odesl|nem .{0,24}kuld|nu .{0,16}trimit/,
  /перестал\S{0,60} .{0,16}(?:отправ|работ)|не (?:\S{1,60} ){0,2}(?:отправ|уход|шлет|работает)/,
  /(?:不能|无法|無法|没法|发不|寄不|不了).{0,8}(?:发|寄|出|邮件|郵件)|送(?:信)?でき(?!ます)|送れな|보낼 수 없|보내지/,
);
