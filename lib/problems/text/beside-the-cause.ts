import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, unsure } from '@/lib/problems/catalogue/judgement';
import {
  asPersonal,
  isPersonalMicrosoft,
  type Mailboxes,
  mailboxesOf,
  saysMicrosoft,
} from '@/lib/problems/catalogue/microsoft';
import { orAppPassword } from '@/lib/problems/catalogue/wants-app-password';
import { serverWords } from '@/lib/problems/plain/replies';
import type { Settings } from '@/lib/settings/settings';
import { ofAppPassword } from './app-password';
import { otherEncryption } from './encryption-told';
import { narrowerIn } from './narrower';
import type { Narrower } from './narrower-replies';
import { familyOf } from './number-families';
import type { NotedNumber } from './number-meaning';
import { numberMeaning } from './numbers';
import { leavesByPhone, leavesElsewhere } from './other-network';
import { replyCode } from './reply-code';
import { saysPasswordIsRight, withRightPassword } from './right-password';
import { waitsInOutbox } from './tellings';
import { type TruerWords, truerWords } from './truer-words';
import { isUnconfirmed } from './unconfirmed';
import { goesWithoutGuard } from './without-guard';

/**
 * What a text tells beside its cause. `narrower`: a sentence that has words of its own. `mailboxes`: whose Microsoft’s
 * server keeps, both where it is not told. `note`: a number of which more is to be said than a cause. `truer`: words for a text
 * that tells less than its cause. `passwordIsRight`: so says somebody whose sign-in was refused. `waitsInOutbox`: mail waits there, and no number or message tells why.
 * `otherEncryption`: another one than goes with the port. `inTheWay`: what people found to stop mail, by trying without it. `unconfirmed`: a returned mail that may have arrived.
 */
export type BesideTheCause = {
  narrower?: Narrower;
  mailboxes?: Mailboxes[];
  note?: NotedNumber;
  truer?: TruerWords;
  passwordIsRight?: true;
  waitsInOutbox?: true;
  inTheWay?: InTheWay;
  unconfirmed?: true;
  otherEncryption?: 'none' | 'starttls';
};

/** The server at which Microsoft takes in mail for an organisation: nothing of it is filled in for a test. */
const takesInMail = /(?<![\w.-])[\w-]{1,63}\.mail\.protection\.[\w.]{1,40}/;

/** Another network than the one through which mail goes out; or a firewall, an antivirus program or a VPN. */
type InTheWay = 'network' | 'guard';

/** Reads it from the plain form of the text. What a sentence made sure needs no word on the number beside it. */
export function besideTheCause(
  whole: string,
  judged: Judgement,
  settings: Partial<Settings>,
): BesideTheCause {
  const { host } = settings;
  const { problem, confidence } = judged;
  const truer = truerWords(whole, judged);
  const note = confidence === 'sure' ? undefined : noteOn(whole, problem);
  const known = host === undefined ? null : mailboxesOf(host);
  const either: Mailboxes[] = saysMicrosoft(whole) ? ['organisation', 'personal'] : [];
  const mailboxes = known ? [known] : either;
  const unexplained = known && problem === 'auth-bad-credentials' && !replyCode.test(whole);
  const narrower =
    narrowerIn(serverWords(whole) || whole, problem, host ?? takesInMail.exec(whole)?.[0]) ??
    (unexplained ? 'microsoft-refused' : null);
  // there it is the server that has none
  const other = problem === 'starttls-not-offered' ? null : otherEncryption(whole, settings);
  const inTheWay = problem === 'network-blocked' ? foundInTheWay(whole) : null;
  return {
    ...(narrower ? { narrower } : {}),
    ...(mailboxes.length > 0 ? { mailboxes } : {}),
    ...(note ? { note } : {}),
    ...(truer ? { truer } : {}),
    ...(problem === 'auth-bad-credentials' && saysPasswordIsRight(whole) ? { passwordIsRight: true } : {}),
    ...(problem === 'local-client-problem' && saysMailWaits(whole) ? { waitsInOutbox: true } : {}),
    ...(inTheWay ? { inTheWay } : {}),
    ...(isUnconfirmed(whole, judged) ? { unconfirmed: true } : {}),
    ...(other ? { otherEncryption: other } : {}),
  };
}

function foundInTheWay(whole: string): InTheWay | null {
  if (goesWithoutGuard(whole)) return 'guard';
  return leavesElsewhere(whole) || leavesByPhone(whole) ? 'network' : null;
}

/** What is said of the number: what it is known for, or where one that nobody explains mostly comes from. */
function noteOn(whole: string, problem: ProblemCode): NotedNumber | undefined {
  const number = numberMeaning(whole);
  if (number) return number.note;
  return problem === 'unknown' ? familyOf(whole)?.note : undefined;
}

/** Whether somebody only tells that mail waits, without a number whose meaning is known. */
function saysMailWaits(whole: string): boolean {
  return waitsInOutbox(whole) && numberMeaning(whole) === null;
}

/** What the server, or a number beside general words, makes of a judgement. */
export function refined(judged: Judgement, whole: string, settings: Partial<Settings>): Judgement {
  const told = ofAppPassword(ofPersonal(causeless(judged, whole), settings), whole);
  return saysPasswordIsRight(whole)
    ? withRightPassword(told, settings.host)
    : orAppPassword(told, settings.host);
}

/** “The operation failed” beside a number that names no cause, or one that is not about mail, names none either. */
function causeless(judged: Judgement, whole: string): Judgement {
  if (judged.problem === 'unknown' && judged.also.length === 0 && !numberMeaning(whole))
    return unsure('unknown', familyOf(whole)?.lead);
  if (judged.problem !== 'local-client-problem' || numberMeaning(whole)?.problem !== 'unknown') return judged;
  return unsure('unknown', ['local-client-problem']);
}

/** At the server of Microsoft’s personal mailboxes, where a text names it: as a live check judges it. */
function ofPersonal(judged: Judgement, { host }: Partial<Settings>): Judgement {
  return host !== undefined && isPersonalMicrosoft(host, undefined) ? asPersonal(judged) : judged;
}
