import { mayBringBack } from '@/lib/problems/catalogue/between-servers';
import { type Judgement, likely, untold } from '@/lib/problems/catalogue/judgement';
import { asShown } from '@/lib/problems/plain/as-shown';
import { withoutCodesInAddresses } from '@/lib/problems/plain/look-like-codes';
import { withoutMisreading } from '@/lib/problems/plain/misread';
import { withoutMisspelling } from '@/lib/problems/plain/misspelt';
import { plain } from '@/lib/problems/plain/plain';
import { withoutWrapping } from '@/lib/problems/plain/replies';
import { inSimplified } from '@/lib/problems/plain/simplified';
import { withoutChecked } from '@/lib/problems/plain/without-checked';
import { withoutGuesses } from '@/lib/problems/plain/without-guesses';
import { withoutOriginal } from '@/lib/problems/plain/without-original';
import { withoutPurpose } from '@/lib/problems/plain/without-purpose';
import { withoutSuccess } from '@/lib/problems/plain/without-success';
import { withoutTellingNames } from '@/lib/problems/plain/without-telling-names';
import { withoutAccountNames } from '@/lib/problems/vocabulary/tasks';
import type { Settings } from '@/lib/settings/settings';
import { withoutOwnPassword } from './app-password';
import { asStated } from './as-stated';
import { ofSender } from './at-sender';
import { besideGuess } from './beside-guess';
import { type BesideTheCause, besideTheCause, refined } from './beside-the-cause';
import { byErrorName } from './by-error-name';
import { ofToken } from './by-token';
import { cameBack } from './came-back';
import { isDelayed } from './delayed';
import { ofHandshake } from './dotnet-handshake';
import { lessSure } from './doubt';
import { withEncryptionOfLines } from './encryption-told';
import { farFromMail } from './far-from-mail';
import { settingsAsWritten } from './host-as-written';
import { isSource } from './is-source';
import { judgeText } from './judge-text';
import { withoutPast, withSecond } from './known-and-past';
import { isNoFailure } from './no-failure';
import { isNoise } from './noise';
import { offersOnlyWindows } from './offered-in-text';
import { isOtherMatter } from './other-matters';
import { orMisplaced, outgoingSideOf } from './outgoing-side';
import { atOwnMailbox } from './own-mailbox';
import { replyCode } from './reply-code';
import { ofSession } from './session';
import { settingsIn } from './settings';
import { withoutSettled } from './settled';
import { shortened } from './shortened';
import { isTalk } from './talk';
import { orUnverified } from './unverified';
import { whyDelayed } from './why-delayed';
import { mayBeMode } from './wrong-mode';

/**
 * `returned`: the text is a mail that came back, or a log of a server that passes mail on. `delayed`: the server goes on
 * trying. `otherMatter`: it is about no mail.
 */
export type TextExplanation = Judgement &
  BesideTheCause & { settings?: Partial<Settings>; returned?: true; delayed?: true; otherMatter?: true };

/**
 * What a pasted text means: an Outlook message, a number, a bounce, a log, in any of several languages. Total and in
 * bounded time. A text that is no sending failure is `unknown`. `also`: what else it may be, likeliest first.
 */
export function explainText(text: string): TextExplanation {
  const shown = asShown(shortened(text));
  const read = plain(withoutSuccess(withoutOriginal(shown)));
  const named = withoutWrapping(withoutMisspelling(withoutMisreading(read)));
  const all = withoutAccountNames(named);
  const settings = isNoise(all) ? {} : settingsOf(all, shown);
  const meant = atOwnMailbox(settings, named);
  const side = outgoingSideOf(withoutSettled(all), (part) => judge(part, settings));
  const whole = side.part;
  const judged =
    isSource(text) || isNoFailure(whole)
      ? untold
      : orMisplaced(
          refined(farFromMail(lessSure(ofSession(side.judged, shown), isTalk(whole)), whole), whole, meant),
          all,
        );
  // sure: the words leave no other reading
  const others =
    judged.confidence === 'sure' ? [] : [...judged.also.slice(0, 3), ...side.also, ...judged.also.slice(3)];
  const isReturned = cameBack(whole);
  const also = [...new Set(others)]
    .filter((code) => code !== judged.problem && code !== 'unknown' && mayBeMode(code, judged, settings))
    .filter((code) => !isReturned || mayBringBack(code))
    .slice(0, 4);
  return {
    ...judged,
    also,
    ...besideTheCause(whole, judged, meant),
    ...offered(shown, judged),
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
    ...(isReturned ? { returned: true } : {}),
    ...(isDelayed(whole) ? { delayed: true } : {}),
    ...(isOtherMatter(whole) ? { otherMatter: true } : {}),
  };
}

function settingsOf(all: string, shown: string): Partial<Settings> {
  return settingsAsWritten(withEncryptionOfLines(settingsIn(all), shown), shown);
}

/** What a server offered stands among what went well, and a refusal of another way to sign in is explained by it. */
function offered(shown: string, { problem }: Judgement): Pick<BesideTheCause, 'narrower'> {
  const isByIt = problem === 'auth-mechanism-unsupported' && offersOnlyWindows(plain(shown));
  return isByIt ? { narrower: 'windows-sign-in' } : {};
}

/** Chinese in traditional letters is read in simplified ones as well: the surer reading counts. */
function judge(text: string, settings: Partial<Settings>): Judgement {
  const whole = withoutTellingNames(withoutCodesInAddresses(text));
  const named = byErrorName(
    ofHandshake(orUnverified(ofWhole(whole, settings), whole), whole),
    whole,
    replyCode.test(whole),
  );
  const told = ofDelay(ofToken(ofSender(named, whole), whole), whole);
  const simplified = told.confidence === 'sure' ? null : inSimplified(whole);
  const other = simplified ? lessSure(stated(simplified, settings), true) : untold;
  const surer = told.confidence === 'unsure' && other.confidence === 'likely';
  return surer || (told.problem === 'unknown' && other.problem !== 'unknown') ? other : told;
}

/** A message that waits is judged by what its notice says it waits for. */
function ofDelay(judged: Judgement, whole: string): Judgement {
  const [why] = isDelayed(whole) ? whyDelayed(whole).map((words) => judgeText(words, {})) : [];
  if (!why || why.confidence === 'unsure' || why.problem === judged.problem) return judged;
  return likely(why.problem, why.also);
}

/** What a program guesses at, and what a rule is for, counts only where nothing else tells; what was found right, or is known or over, counts for nothing. */
function ofWhole(whole: string, settings: Partial<Settings>): Judgement {
  const present = withoutOwnPassword(withoutPast(withoutChecked(whole)));
  const told = besideGuess(withoutPurpose(withoutGuesses(present)), (text) => stated(text, settings));
  return withSecond(told.problem === 'unknown' ? judgeText(present, settings) : told, present);
}

function stated(text: string, settings: Partial<Settings>): Judgement {
  return asStated(text, (words) => judgeText(words, settings));
}
