import type { WhoCanFix } from '@/lib/problems/catalogue/codes';
import type { Mailboxes } from '@/lib/problems/catalogue/microsoft';
import { remarksOnTold } from '@/lib/problems/change/remarks-on-told';
import {
  asListedSteps,
  lacksToldPort,
  listedAsTold,
  listedInstead,
} from '@/lib/problems/change/told-settings';
import { plain } from '@/lib/problems/plain/plain';
import { serverWords } from '@/lib/problems/plain/replies';
import type { TextExplanation } from '@/lib/problems/text/explain-text';
import { isApart } from '@/lib/problems/text/narrower';
import { replyValues } from '@/lib/problems/text/reply-says';
import { isTooLong } from '@/lib/problems/text/shortened';
import { signsInByKey } from '@/lib/providers/key-services';
import { isMicrosoft } from '@/lib/providers/microsoft-hosts';
import type { Settings } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import { type Aside, asidesOf } from './asides';
import { atServer } from './at-server';
import { lineRead } from './line-read';
import { isForPersonalMailbox, mailboxStepsOfText } from './mailbox-steps';
import { noticesFor } from './notices';
import { withStatedWait } from './stated-wait';
import { leadsOf, type TextLeads } from './text-leads';
import { wordsKeyOf } from './text-words-key';
import { whoOfText } from './who-of-text';
import { whyItWaits } from './why-it-waits';

/**
 * A pasted text in words. `remarks`: what a known provider puts right in the settings that the text told of. `asides`: what
 * stands beside the cause. `ofCause`: the cause’s page says more of it, and nothing else.
 * `forIt` is null where there is nothing that IT could do. `onPhone`: what to say and to ask who helps somebody by phone;
 * null where neither the reply nor the cause has words for that. `read`: the line that told it (`line-read`); `partRead`: the middle of the text was left out. Nothing of the text
 * is in them but that and the server, port and encryption it names.
 */
export type TextWords = TextLeads & {
  title: string;
  meaning: string;
  who: WhoCanFix[];
  steps: string[];
  remarks: string[];
  asides: Aside[];
  forIt: string | null;
  onPhone: { say: string; ask: string } | null;
  ofCause: boolean;
  read: string | null;
  settingsRead: string | null;
  partRead: boolean;
};

/** Puts what a pasted text means into words, as a page and a terminal show them. `at`: the day on which they are read. */
export function textWords(text: string, judged: TextExplanation, t: Translator, at: Date): TextWords {
  const { problem, settings = {}, mailboxes = [] } = judged;
  const words = wordsKeyOf(judged);
  const own = judged.narrower && words === `verdict.${judged.narrower}` ? judged.narrower : null;
  const ofCause = words === `causes.${problem}`;
  const onPhone = own ? (`verdict.${own}` as const) : ofCause ? (`causes.${problem}` as const) : null;
  const instead = listedInstead(judged);
  const noticesIn = (of: Mailboxes[]) =>
    noticesFor(
      mailboxes.filter((each) => of.includes(each)),
      problem,
      at,
    ).map((key) => t(`problems.verdict.notice.${key}`));
  const dated = noticesIn(['organisation', 'personal']);
  const told = toldIn(text, judged);
  const where =
    mailboxStepsOfText(judged) ?? asListedSteps(judged) ?? keySteps(judged) ?? (`${words}.steps` as const);
  const usual = t(`problems.${where}`, told).split('\n').filter(Boolean);
  const steps = withStatedWait(usual, ofCause ? problem : own, saidIn(text), t);
  const remarks = remarksOnTold(settings).filter(
    ({ key }) => !instead || key !== 'settings.notices.pair-listed',
  );
  return {
    title: t(`problems.${words}.title`, told),
    meaning: t(`problems.${words}.meaning`, told),
    who: whoOfText(judged, instead !== null),
    steps: instead ? stepsInstead(instead, t) : steps,
    remarks: remarks.map(({ key, values }) => t(key, values)),
    asides: [...whyItWaits(judged, t, told), ...asidesOf(text, judged, t, dated)],
    forIt: forIt(judged, t, told, noticesIn(['organisation'])),
    onPhone: onPhone && { say: t(`problems.${onPhone}.say`), ask: t(`problems.${onPhone}.ask`) },
    ofCause: ofCause || (own !== null && !isApart(own)),
    read: lineRead(text, judged),
    partRead: isTooLong(text),
    settingsRead: settingsRead(settings, t),
    ...leadsOf(judged, t),
  };
}

/** The server, port and encryption that a text told of, in a line; null where it told of none. */
function settingsRead({ host, port, encryption }: Partial<Settings>, t: Translator): string | null {
  const found = [
    ...(host === undefined ? [] : [t('problems.box.host', { host })]),
    ...(port === undefined ? [] : [t('problems.box.port', { port: String(port) })]),
    ...(encryption === undefined ? [] : [t('problems.box.encryption', { encryption })]),
  ].join(', ');
  return found ? t('problems.box.found', { found }) : null;
}

/** What a server says in a text, else all of it, in its plain form. */
function saidIn(text: string): string {
  const whole = plain(text);
  return serverWords(whole) || whole;
}

/** For the placeholders of the words that a reply has of its own, and of settings that are right; whether the user name is the address, and whether the line was encrypted, is not known, and nothing was sent but what the text tells. */
function toldIn(text: string, judged: TextExplanation) {
  const right = listedAsTold(judged);
  const at = atServer(judged.settings?.host, !!judged.mailboxes?.length);
  const same = ofKeyService(judged) ? 'service' : 'none';
  const said = {
    same,
    secured: 'no',
    sent: 'told',
    ...at,
    ...replyValues(judged.narrower ? plain(text) : '', judged.narrower ? text : ''),
  };
  const provider = lacksToldPort(judged);
  return { ...said, ...right, ...(provider && { provider }), pair: pairOf(judged, right !== null) };
}

/** The steps of a refused sign-in at a service that gave a user name and a key. */
function keySteps(judged: TextExplanation) {
  const { problem, narrower } = judged;
  const isRefused =
    (problem === 'auth-bad-credentials' || problem === 'auth-app-password-required') && !narrower;
  return isRefused && ofKeyService(judged) ? ('verdict.signed-in-refused.steps' as const) : null;
}

function ofKeyService({ settings }: TextExplanation): boolean {
  return signsInByKey(settings?.host ?? '');
}

function pairOf({ settings }: TextExplanation, isRight: boolean): 'right' | 'microsoft' | 'other' {
  if (isRight && settings?.encryption) return 'right';
  return isMicrosoft(settings?.host ?? '') ? 'microsoft' : 'other';
}

function stepsInstead(instead: NonNullable<ReturnType<typeof listedInstead>>, t: Translator): string[] {
  const { from, host, provider } = instead;
  const name = t('problems.verdict.change.hostListed', { from, to: host, provider });
  return [...(from === host ? [] : [name]), t('problems.pasted.listed', instead), t('problems.pasted.again')];
}

function forIt(
  judged: TextExplanation,
  t: Translator,
  told: ReturnType<typeof toldIn>,
  dated: string[],
): string | null {
  const words = wordsKeyOf(judged);
  if (isForPersonalMailbox(judged)) return null;
  const nothingToDo = judged.problem === 'unknown' && words !== 'pasted.out-of-turn';
  if (
    nothingToDo ||
    words === 'returned.name' ||
    words === 'returned.connection' ||
    words === 'returned.delayed'
  )
    return null;
  return [t(`problems.${words}.forIt`, told), ...dated].join('\n');
}
