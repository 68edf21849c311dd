import { any } from '@/lib/problems/vocabulary/any';

/** Up to when, or from when on again (plain form). */
const until = any(
  /\b(?:until|till|(?:try (?:it )?again|retry|come back) (?:after|at)|bis|erst (?:ab|nach|wieder (?:ab|um))|jusqu'a|apres|hasta(?: las)?|despues de las|ate(?: as)?|fino al(?:le)?|dopo le|tot|na|do godziny)/,
  /(?:^| )(?:до|после)/,
);
const date = /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}/;
const hour = /(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])/;
const zone = /utc|gmt|c?es?t|bst|msk|[ap][ds]t|[+-]\d\d:?\d\d|z/;

/** What goes on up to then, or began before: no time to wait for. */
const open =
  /(?:\b(?:accept|allow|valid|open|possible|receiv|queued|gultig|moglich|geoffnet|erlaubt|ouvert|abiert|apert)\w*[^.;]{0,30}|\d:\d\d(?: uhr)? )/;

const untilWhen = new RegExp(
  `(?<!${open.source})(?:${until.source}):? (?<when>(?:(?:${date.source}),?[ t])?${hour.source}) ?(?:\\(?(?<zone>${zone.source})(?![a-z\\d]))?`,
);

/** The time of a day that a server names as the end of a wait (plain form), as it stands there, and whether with its zone. Null: none. */
export function untilWhenIn(text: string): { time: string; hasZone: boolean } | null {
  const { when, zone: named } = untilWhen.exec(text)?.groups ?? {};
  if (!when) return null;
  const time = when.replace(/(?<=\d)t(?=\d)/, ' ');
  return { time: named ? `${time} ${named.toUpperCase()}` : time, hasZone: named !== undefined };
}
