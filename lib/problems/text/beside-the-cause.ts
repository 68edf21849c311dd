import type { Settings } from '@/lib/settings/settings';
import { type Judgement, likely, unsure } from '../judgement';
import { isPersonalMicrosoft, type Mailboxes, mailboxesOf, saysMicrosoft } from '../microsoft';
import { type Narrower, narrowerIn } from '../narrower';
import { type NotedNumber, numberMeaning } from './numbers';

/**
 * What a text tells beside its cause. `narrower`: a sentence that has words of its own. `mailboxes`: whose Microsoft’s
 * server keeps, both where it is not told. `note`: a number of which more is to be said than a cause.
 */
export type BesideTheCause = { narrower?: Narrower; mailboxes?: Mailboxes[]; note?: NotedNumber };

/** Reads it from the plain form of the text. What a sentence made sure needs no word on the number beside it. */
export function besideTheCause(
  whole: string,
  { problem, confidence }: Judgement,
  { host }: Partial<Settings>,
): BesideTheCause {
  const narrower = narrowerIn(whole, problem);
  const note = confidence === 'sure' ? undefined : numberMeaning(whole)?.note;
  const known = host === undefined ? null : mailboxesOf(host);
  const either: Mailboxes[] = saysMicrosoft(whole) ? ['organisation', 'personal'] : [];
  const mailboxes = known ? [known] : either;
  return {
    ...(narrower ? { narrower } : {}),
    ...(mailboxes.length > 0 ? { mailboxes } : {}),
    ...(note ? { note } : {}),
  };
}

/** What the server, or a number beside general words, makes of a judgement. */
export function refined(judged: Judgement, whole: string, settings: Partial<Settings>): Judgement {
  return asPersonal(causeless(judged, whole), whole, settings);
}

/** “The operation failed” beside a number that names no cause, or one that is not about mail, names none either. */
function causeless(judged: Judgement, whole: string): Judgement {
  if (judged.problem !== 'local-client-problem' || numberMeaning(whole)?.problem !== 'unknown') return judged;
  return unsure('unknown', ['local-client-problem']);
}

/** Microsoft’s plain no at the server of its personal mailboxes, which takes no passwords: as a live check judges it. */
function asPersonal(judged: Judgement, whole: string, { host }: Partial<Settings>): Judgement {
  const refused = narrowerIn(whole, judged.problem) === 'microsoft-refused';
  if (!refused || host === undefined || !isPersonalMicrosoft(host, undefined)) return judged;
  return likely('auth-basic-disabled', ['auth-bad-credentials']);
}
