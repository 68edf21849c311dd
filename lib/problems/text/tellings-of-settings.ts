import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { cannotSend } from '@/lib/problems/vocabulary/going-out';
import { stop } from '@/lib/problems/vocabulary/warned';
import { hangsOn465 } from './hangs-on-465';
import type { Telling } from './tellings';

/** Something to be chosen in a window. */
const choice =
  /\boptions?\b|\bchoices?\b|\bentr(?:y|ies)\b|drop ?-?down|\blists?\b|\bmenu|auswahl|\bliste|\blista|opcion|opcao|opzion|elenco|lijst|\boptie|\bopcj|списк|вариант|列表|选项|選項|一覧|選択肢/;

const notThere = any(
  /\bnot (?:in|on|among|there|listed|shown|showing|available|offered|present|an?)\b|\bno such\b|\b(?:has|have|is|see|find) no\b|missing|does not (?:show|appear|exist|offer|have)|cannot (?:see|find)/,
  /\bnicht (?:in|im|da|vorhanden|dabei|zu finden|angeboten|auswahlbar)\b|bietet .{0,40}\bnicht\b|fehlt|gibt (?:es|s) .{0,16}\bnicht|\bkeine? (?:solche|option|auswahl)|n'(?:apparait|existe|est|y (?:a|figure))\b|ne (?:figure|trouve|propose|vois)/,
  /\bno (?:me )?(?:aparece|esta|sale|existe|hay|figura|encuentro)|\bnao (?:existe|aparece|esta|tem|ha|encontro)|\bnon (?:c'e|appare|compare|esiste|la trovo|lo trovo|figura)|\bmanca\b|staat .{0,16}\bniet|\bniet (?:in|beschikbaar|te vinden)|ontbreekt/,
  /\bnie ma\b|\bbrak|(?:^| )нет(?=[ .,;!?]|$)|отсутств|没有|沒有|找不到|(?:見つから|表示され|あり)(?:ない|ません)/,
);

/** That what should be chosen cannot be: told in one part of a sentence. */
function lacksTheChoice(text: string): boolean {
  return text.split(clauseEnd).some((said) => choice.test(said) && notThere.test(said));
}

/** Who runs mailboxes, by name, where a sign-in is looked at for how safe it is. */
const providers =
  /gmail|google|yahoo|hotmail|outlook\.com|microsoft|icloud|\bgmx\b|web\.de|\borange\b|yandex|mail\.ru|яндекс|谷歌/;
const unsafe =
  /\binsecure|\bunsafe|less secure|not (?:\w+ )?(?:secure|safe)|unsicher|nicht sicher|(?:non|moins|pas) (?:securis|sur)|(?:poco|menos|no es|no era) segur|insegur|(?:non|meno|poco) sicur|onveilig|minder veilig|niezabezp|niebezpieczn|mniej bezp|небезопас|ненад[её]жн|不安全|安全性(?:较|較)?低|安全でない|安全性の低い/;
const stops = any(stop, /\bstop|阻止|拦截|攔截|refus|reject|turned? (?:\w+ )?away|weiger|отклон/);

/** What people tell of a setting that they cannot choose, and of one that does not go with another. */
export const tellingsOfSettings: Telling[] = [
  {
    // the modern sign-in is wanted, and the program does not have it for this mailbox
    problem: 'auth-basic-disabled',
    all: [/oauth/, cannotSend],
    tells: lacksTheChoice,
    unless: /token|redirect|consent/,
    also: ['auth-mechanism-unsupported'],
  },
  {
    problem: 'auth-blocked-by-policy',
    all: [providers, stops, unsafe],
    unless: /attach|anhang|\bspam\b|certificat|zertifikat/,
    also: ['auth-app-password-required', 'auth-bad-credentials'],
  },
  {
    problem: 'tls-wrong-mode-plain-on-implicit-port',
    all: [],
    tells: hangsOn465,
    also: ['connect-timeout', 'network-blocked'],
  },
];
