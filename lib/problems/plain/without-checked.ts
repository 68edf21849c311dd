import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { doesNot } from '@/lib/problems/vocabulary/going-out';

const already = any(
  /\balready\b|\bdouble-?|\btwice\b|\b(?:i|we)(?:'ve| have)? (?:\w+ )?checked|\bschon\b|\bbereits\b|\bdeja\b|\bya\b|\bja\b|\bgia\b|\bal\b|\bjuz\b/,
  /(?:^| )уже(?= |$)|已|过了|過了|もう|すでに|既に|\bredan\b|\ballerede\b|\buz\b|\bmar\b/,
);
const checked = any(
  /\bchecked\b(?! box)|verif|tested|compared|gepruft|uberpruft|kontrolliert|nachgesehen|controle|revis|comprob|verifiq|controllat|conferi|gecontroleerd|nagekeken/,
  /sprawdz|провер|检查|檢查|核对|確認|kontroller|zkontrol|ellenoriz/,
);
/** Something that is not the matter either. */
const notThis =
  /^ ?(?:no|not an?|nor|kein\w*|pas de|aucun\w*|nessun\w*|ningun\w*|nenhum\w*|geen) .{0,40}\b(?:either|auch nicht|ebenfalls nicht|non plus|tampoco|neanche|nemmeno|tambem nao|ook niet)$/;
/** What was found there all the same. */
const found =
  /\b[45]\d\d\b|error|fehler|erreur|errore|\berro\b|\bblad|ошибк|错误|エラー|wrong|falsch|expired|abgelaufen/;

/**
 * A text without what somebody looked at and found right (plain form): `I already checked the password` tells of no
 * password that was refused. What was found wrong stays.
 */
export function withoutChecked(text: string): string {
  if (!checked.test(text) && !notThis.test(text)) return text;
  const marks = new RegExp(`(${clauseEnd.source})`);
  return text.length > longest ? text : text.split(marks).filter(isStated).join('');
}

function isStated(said: string | undefined): said is string {
  if (!said) return false;
  if (notThis.test(said)) return false;
  return !(already.test(said) && checked.test(said)) || doesNot.test(said) || found.test(said);
}

/** A longer text is a log, or a letter about many things. */
const longest = 2000;
