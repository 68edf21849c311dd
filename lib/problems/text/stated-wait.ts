import { any } from '@/lib/problems/vocabulary/any';
import { untilWhenIn } from './until-when';

const units = {
  seconds: any(/s(?:ec(?:ond)?s?)?|sekunden?|secondes?|segundos?|secondi|seconden|sekund\w?|секунд\S?|秒/),
  minutes: any(/m(?:in(?:ute)?s?)?|minuten|minutos?|minut[ioy]?|минут\S?|分钟?|分鐘/),
  hours: any(/h(?:(?:ou)?rs?)?|stunden?|heures?|horas?|or[ae]|uur|uren|godzin\w?|час\S{0,2}|小时|時間/),
  days: any(/d(?:ays?)?|tage?n?|jours?|dias?|giorn[oi]|dag(?:en)?|dni|дн\S{1,2}|天|日/),
} as const;
type Unit = keyof typeof units;

const inSeconds: Record<Unit, number> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };

/** Who asks to come again, or says for how long somebody is kept out (plain form). */
const asks = any(
  /\b(?:again|retry|wait|come back|(?:b|un)?locked|blocked|banned|suspended|greylisted|verrouille\w{0,2}|bloquee?|versuch\w{0,3}|warten?|gesperrt|reessay\w{1,3}|patient\w{1,3}|attend\w{1,4})\b/,
  /\b(?:(?:re)?intent\w{1,6}|esper[ea]\w{0,2}|tent[ea]\w{0,6}|aguard\w{1,3}|bloquead[ao]|riprov\w{1,4}|bloccat[ao]|probeer|wacht|sproboj|sprobuj|ponow\w{0,3}|odczekaj)\b/,
  /повтор\S{1,5}|попробу\S{1,4}|подожд\S{1,4}|заблокирован\S{0,2}/,
);

const asksInAsia = /再试|重试|再次|再度|再発送|再送|やり直|お試し|送信して|다시|재시도/;

const named = Object.entries(units)
  .map(([unit, words]) => `(?<${unit}>${words.source})`)
  .join('|');
/** Digits stop it: the next number is another one, and what is counted by a time is no wait. */
const wait = new RegExp(
  `(?:${asks.source})(?:(?!\\b(?:per|limit|max|most|every)\\b)[^\\d!?;]){0,40}?(?<![\\d.,:])(?<count>\\d{1,6}(?:[.,]\\d{1,4})?) ?-?(?:${named})(?![\\p{L}\\d])`,
  'u',
);
/** The same with the verb behind the time, as in German and Dutch. */
const waitBefore = new RegExp(
  `\\b(?:in|nach|fue?r|pendant|durante|voor|over|na) (?<count>\\d{1,6}) (?:${named})(?: (?:lang|noch ?mals?|noch ?einmal|erneut|wieder|opnieuw|weer))?(?: (?:zu|te))? (?:versuch\\w{0,3}|probier\\w{0,2}|senden|warten|gesperrt|blockiert|verrouille\\w{0,2}|bloque\\w{0,3}|bloqueada|proberen|geblokkeerd)\\b`,
  'u',
);
/** One of a unit, in words. */
const one = {
  hours: any(
    /\b(?:in|for|after) (?:about )?(?:an|one) hour\b|\b(?:in|nach|fur) (?:ungefahr |etwa )?einer? stunde\b|\b(?:dans|pendant|apres) une heure\b|\b(?:en|durante|dentro de|tras) una hora\b/,
    /\b(?:fra|tra|per|dopo) un'? ?ora\b|\b(?:em|dentro de|durante|apos) uma hora\b|\b(?:over|na|voor) (?:een|1) uur\b|\bza godzine\b|\bom en tim(?:m?e|ma)\b/,
    /(?:^| )через (?:один )?час(?= |$|[.,!])|一(?:个)?小时(?:之?后|内)|一時間(?:後|ほど)|한 ?시간 ?(?:후|뒤)/,
  ),
  days: any(
    /\b(?:in|for|after) (?:about )?(?:a|one) day\b|\b(?:in|nach|fur) eine[mn]? tag\b|\b(?:dans|pendant|apres) un(?:e)? jour(?:nee)?\b|\b(?:en|durante|dentro de|tras) un dia\b/,
    /\b(?:fra|tra|per|dopo) un giorno\b|\b(?:em|dentro de|durante|apos) um dia\b|\b(?:over|na|voor) een dag\b|\bza (?:jeden )?dzien\b|\bom en dag\b/,
    /(?:^| )через (?:день|сутки)|一天(?:之?后)|一日後|하루 ?(?:후|뒤)/,
  ),
} as const;
/** Somebody is asked to wait that long, with the verb before it or behind; what is counted in an hour is no wait. */
const waitOne = (words: RegExp) =>
  any(
    `(?:${asks.source}|${asksInAsia.source})[^\\d.!?;,:]{0,40}?(?:${words.source})`,
    `(?:${words.source})[^\\d.!?;,:]{0,16}?(?:${asks.source}|${asksInAsia.source})`,
  );
const waitOneHour = waitOne(one.hours);
const waitOneDay = waitOne(one.days);

/** Hours, minutes and seconds (ISO 8601). */
const waitByClock = new RegExp(
  `(?:${asks.source})[^\\d!?;]{0,24}? (?:in|for|dans|noch|en|tra|over) (?<h>\\d{1,2}):(?<m>[0-5]\\d):(?<s>[0-5]\\d)(?![\\d:])`,
);
const waitInChinese =
  /(?<count>\d{1,6}) ?(?:(?<seconds>秒)|(?<minutes>分钟|分鐘|分)|(?<hours>小时|時間)|(?<days>天|日))(?:之?后|後)/;

const nextDay = any(
  /\btomorrow\b|(?<!(?:guten|jeden|heute|am|gestern) )\bmorgen\b|\bdemain\b|(?<!(?:la|esta|cada) )\bmanana\b|\bamanha\b|\bdomani\b|\bjutro\b/,
  /\bi ?morg[eo]n\b|\byarin\b|\bzitra\b|\bholnap\b|\bhuomenna\b|завтра|明天|明日|내일/,
);
/** Asked to come again on the next day, with the verb before it or behind. */
const waitOverNight = any(
  `(?:${asks.source}|${asksInAsia.source})[^.!?;]{0,40}?(?:${nextDay.source})`,
  `(?:${nextDay.source})[^.!?;]{0,40}?(?:${asks.source}|${asksInAsia.source})`,
);

/** A longer one is no time that somebody waits for. */
const longest = 60 * inSeconds.days;

/** A time to wait: so many of a unit, up to the next day, or up to a time of the day (`time`), of which the server names the zone or not. */
export type StatedWait = {
  count: number;
  unit: 'minutes' | 'hours' | 'days' | 'tomorrow' | 'clock' | 'ownClock';
  time?: string;
};

/** The time to wait that a server names (plain form), rounded up to whole minutes, hours or days. Null: it names none. */
export function statedWait(text: string): StatedWait | null {
  const { h, m, s } = waitByClock.exec(text)?.groups ?? {};
  if (h) return inWhole(Number(h) * inSeconds.hours + Number(m) * inSeconds.minutes + Number(s), 'seconds');
  const { count, ...units } =
    (wait.exec(text) ?? waitBefore.exec(text) ?? waitInChinese.exec(text))?.groups ?? {};
  const unit = (Object.keys(inSeconds) as Unit[]).find((each) => units[each] !== undefined);
  if (count && unit) return inWhole(Number(count.replace(',', '.')) * inSeconds[unit], unit);
  if (waitOneHour.test(text)) return { count: 1, unit: 'hours' };
  if (waitOneDay.test(text)) return { count: 1, unit: 'days' };
  // a time of the day alone would be taken for one of this day
  if (waitOverNight.test(text)) return { count: 0, unit: 'tomorrow' };
  const until = untilWhenIn(text);
  return until && { count: 0, unit: until.hasZone ? 'clock' : 'ownClock', time: until.time };
}

function inWhole(seconds: number, unit: Unit): StatedWait | null {
  if (seconds <= 0 || seconds > longest) return null;
  const told =
    unit === 'days' ? 'days' : seconds < 2 * inSeconds.hours && unit !== 'hours' ? 'minutes' : 'hours';
  return { count: Math.ceil(seconds / inSeconds[told]), unit: told };
}
