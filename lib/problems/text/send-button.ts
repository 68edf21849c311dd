import { any } from '@/lib/problems/vocabulary/any';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { sending } from '@/lib/problems/vocabulary/going-out';

const button = any(
  /\bbutton|\bicon|\bkey\b|knopf|schaltflache|symbol|bouton|icone\b|\bboton|\bicono|botao|\btasto|pulsante|\bicona/,
  /\bknop\b|pictogram|przycisk|\bikon|кнопк|значок|按(?:钮|鈕|键)|图标|圖示|ボタン|アイコン|\bknapp|\bgomb|tlacit|painike|\bbuton|dugme|버튼/,
);
/** To send, as buttons have it. */
const send = any(
  sending,
  /\bsend\b|verzenden|wyslij|\bskicka\b|\bkuld|\bodeslat\b|\blahet|\btrimite|\bgonder|発送|寄出/,
);
const gone = any(
  /\bmiss(?:ing|es)\b|disappear|vanish|\bgone\b|gr[ae]y|disabled|inactive|(?:not|no longer) (?:there|visible|show\w*|active|available|clickable)/,
  /grau|fehlt|\bweg\b|verschwund|nicht (?:mehr )?(?:da|sichtbar|aktiv|anklickbar|zu sehen)|disparu|gris|manque|(?:n'ai|n'y a|n'apparait|ne vois) (?:plus|pas)|n'apparait|desactiv/,
  /desaparec|no (?:me )?(?:aparece|sale|esta)\b|\bsumiu|cinza|nao (?:aparece|esta)|sparit|scompars|non (?:c'e|compare|appare)|grigi|disattivat/,
  /verdwen|ontbreek|niet (?:zichtbaar|meer)|\bgrijs|znikn|\bbrak|nie ma\b|szar[aey]|nieaktywn|пропал|исчез|(?:^| )нет(?= |$)|сер(?:ая|ый|ым)|неактивн/,
  /没有|沒有|不见|不見|消失|灰色?|表示され(?:ない|ませ)|消え|見当たら|eltun|hianyz|szurke|zmizel|chyb[ie]|borta\b|saknas|\bvaek\b|\bmangler|puuttuu|kadon|lipsest|yok\b|없/,
);

/** The two beside each other, with no more than a small word between: `the button to send`. */
const forSending = new RegExp(
  `(?:${button.source})\\S{0,8}\\W{0,3}(?:\\S{1,4} )?(?:\\S{1,4}['"])?(?:${send.source})|(?:${send.source})\\S{0,8}\\W{0,3}(?:${button.source})`,
);

/** `There is no send button`. */
const none = new RegExp(
  `(?:\\bno|\\bkein\\w*|\\bpas de|\\bno hay|\\bnao (?:ha|tem)|\\bgeen|\\bsenza|\\bsin|\\bbez|\\bbrak|(?:cannot|can not) (?:find|see|click)(?: on)?|\\bfinde (?:den|das)|ne (?:trouve|vois) (?:plus|pas)|\\bno (?:encuentro|veo)|\\bnao (?:encontro|vejo)|\\bnon (?:trovo|vedo)|\\bnie (?:widze|ma)|не (?:вижу|нахожу)) (?:\\S{1,12} )?\\S{0,10}(?:${button.source})`,
);

/** Whether it is told that a program’s button for sending is not there, or cannot be pressed (plain form). */
export function sendButtonIsGone(text: string): boolean {
  return text
    .split(sentenceEnd)
    .some(
      (said) => said.length <= longestSaid && forSending.test(said) && (gone.test(said) || none.test(said)),
    );
}

const longestSaid = 160;
