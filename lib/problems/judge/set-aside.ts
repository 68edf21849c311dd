import { judgedWords } from '@/lib/evidence/judged-words';
import type { Reply } from '@/lib/evidence/said';
import { plain } from '@/lib/problems/plain/plain';
import { any } from '@/lib/problems/vocabulary/any';

/** Held back, in the languages in which filters speak. */
const held = any(
  /quarant|quarent|cuarent|kwarantann|карантин|隔离|隔離|検疫|격리|moderat|\bheld\b|on hold|zuruckgehalten|\bretenue?\b|mis(?:e)? en attente de|retenid|trattenut|\bretid[oa]\b|tegengehouden|wstrzyman|задержан/,
  /\bzuruckgestellt|freigabe\b|\bangehalten|en attente de (?:moderation|validation|liberation)|(?:a la espera|pendiente|pendente|in attesa|aguardando|wacht op|oczekuje na)(?: (?:de|di|da|a))?(?: (?:la|a|sua))? ?(?:aprob|aprov|approv|valid|libera|revis|modera|goedk|vrijg|zatwierdz|akcept|zwoln)|ожида\S{2,4} (?:провер|одобр|модерац)|待审|待審|審査待ち|承認待ち|보류|pending (?:\w+ )?(?:review|approval|release|moderation)|(?:awaiting|for) (?:\w+ )?(?:approval|release)\b/,
  /(?:sent|delivered|moved|filed|put|placed|routed) (?:in|to|into) (?:the |your |a )?(?:\w+ )?(?:spam|junk|trash|bulk)\b|(?:marked|tagged|flagged|classified) as (?:\w+ )?(?:spam|junk|bulk)/,
);

/** Thrown away, or never meant to go out. */
const dropped = any(
  /discard|\bdropped\b|blackhol|\/dev\/null|\b(?:silently )?deleted\b|verworfen|geloscht|\bsupprimee?\b|ignoree?\b|descartad|eliminad|scartat|verwijderd|odrzucon|отброшен|удален|已丢弃|已删除|破棄/,
  /\b(?:message (?:was |has been |is )?|\bok\W{1,3})(?:rejected|refused|denied|bounced)\b|\brejected (?:as|for) (?:\w+ )?(?:spam|junk|virus)/,
  /\bnot (?:be )?(?:queued|delivered|sent|relayed|forwarded)\b|\bno delivery\b|\b(?:sandbox|test|dry[- ]?run|demo) ?-?mode\b|nicht (?:zugestellt|versendet|weitergeleitet)|pas (?:ete )?(?:distribue|envoye|livre)|no (?:se )?(?:entreg|envi)|non (?:consegnat|inviat)|не (?:будет )?(?:доставлен|отправлен)|未投递|不会投递/,
);
const from = String.raw`\b(?:after|once|when|as soon as|until|sobald|nachdem|erst nach|une fois|apres|des que|cuando|una vez|tras|quando|dopo|assim que|apos)\b`;
const who = String.raw`\b(?:accounts?|mailbox|senders?|address|domain|konto|kontos|postfach|absender|compte|cuenta|conta|casella)\b`;
const letIn = '(?:verif|confirm|approv|aktivi|freigeschalt|freischalt|bestatig|valid|activ|attiva|ativa)';

/** Not before something is done about who sends. */
const waitsForSender = new RegExp(
  `${from}[^.;]{0,30}(?:${who}[^.;]{0,20}${letIn}|${letIn}[^.;]{0,20}${who})`,
);
const aside = any(held, dropped, waitsForSender);

/** A no, beside the yes of the code: nothing is denied or counted as none. */
const failed = any(
  /(?<!\b(?:no|without|0|zero|any|on|upon|if|of) )\b(?:fail(?:ed|ure)|errors?|unsuccessful|lost)\b(?!-|@|\.\w|\W{1,3}(?:none|no|0|ok)\b| (?:notice|notification|report|address))|\b(?:cannot|could not|unable)\b/,
  /(?<!\b(?:kein|keine|ohne|0) )\bfehler\b|fehlgeschlagen|konnte nicht|\bechec\b|\berreur\b|\ba echoue|impossible|\bfall(?:o|ido|ida)\b|no se pudo|\bfalh(?:a|ou)\b|\berro\b|nao foi possivel/,
  /\bfallit[oa]\b|\berrore\b|impossibile|\bmislukt\b|\bfout\b|\bblad\b|nie udalo|ошибка|не удалось|失败|错误|失敗|エラー|실패/,
);

/** A verdict asks several times over. */
const read = new WeakMap<Reply, ReturnType<typeof saidIn>>();

/** What a receipt says beside its yes: that the message is held back or thrown away, or that something went wrong. */
export function saidAside(receipt: Reply | undefined): 'set-aside' | 'failed' | null {
  if (!receipt) return null;
  const known = read.get(receipt);
  if (known !== undefined) return known;
  const said = saidIn(receipt);
  read.set(receipt, said);
  return said;
}

function saidIn(receipt: Reply): 'set-aside' | 'failed' | null {
  const words = plain(`${receipt.status ?? ''} ${judgedWords(receipt)}`);
  if (aside.test(words)) return 'set-aside';
  return failed.test(words) ? 'failed' : null;
}

/** Whether a receipt speaks of anything that makes its yes doubtful. */
export function isSetAside(receipt: Reply | undefined): boolean {
  return saidAside(receipt) !== null;
}
