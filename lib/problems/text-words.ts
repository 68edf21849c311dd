import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { Settings } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import { type Aside, asidesOf } from './asides';
import type { WhoCanFix } from './codes';
import { isForPersonalMailbox, mailboxStepsOfText } from './mailbox-steps';
import type { Mailboxes } from './microsoft';
import { isApart } from './narrower';
import { noticesFor } from './notices';
import { remarksOnTold } from './remarks-on-told';
import { replyValues } from './reply-says';
import { wordsOfText } from './returned';
import { listedPair } from './right-name';
import type { TextExplanation } from './text/explain-text';
import { plain } from './text/plain';
import { leadsOf, type TextLeads } from './text-leads';
import { whoOfText } from './who-of-text';

/**
 * A pasted text in words. `remarks`: what a known provider puts right in the settings that the text told of. `asides`: what
 * stands beside the cause. `ofCause`: the cause’s page says more of it, and nothing else.
 * `forIt` is null where there is nothing that IT could do. `onPhone`: what to say and to ask who helps somebody by phone;
 * null where neither the reply nor the cause has words for that. Nothing of the text is in them but the server it names.
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
};

/** Puts what a pasted text means into words, as a page and a terminal show them. `at`: the day on which they are read. */
export function textWords(text: string, judged: TextExplanation, t: Translator, at: Date): TextWords {
  const { problem, settings = {}, mailboxes = [] } = judged;
  const words = wordsOfText(judged);
  const own = judged.narrower && words === `verdict.${judged.narrower}` ? judged.narrower : null;
  const ofCause = words === `causes.${problem}`;
  const onPhone = own ? (`verdict.${own}` as const) : ofCause ? (`causes.${problem}` as const) : null;
  const listed = listedFor(judged);
  const pair = listed && t('problems.pasted.listed', listed);
  const noticesIn = (of: Mailboxes[]) =>
    noticesFor(
      mailboxes.filter((each) => of.includes(each)),
      problem,
      at,
    ).map((key) => t(`problems.verdict.notice.${key}`));
  const dated = noticesIn(['organisation', 'personal']);
  const told = toldIn(text, judged);
  const steps = t(`problems.${mailboxStepsOfText(judged) ?? (`${words}.steps` as const)}`, told)
    .split('\n')
    .filter(Boolean);
  const remarks = remarksOnTold(settings).filter(
    ({ key }) => !pair || key !== 'settings.notices.pair-listed',
  );
  return {
    title: t(`problems.${words}.title`, told),
    meaning: t(`problems.${words}.meaning`, told),
    who: whoOfText(judged, pair !== null),
    steps: pair ? [pair, t('problems.pasted.again')] : steps,
    remarks: remarks.map(({ key, values }) => t(key, values)),
    asides: asidesOf(text, judged, t, dated),
    forIt: forIt(judged, t, told, noticesIn(['organisation'])),
    onPhone: onPhone && { say: t(`problems.${onPhone}.say`), ask: t(`problems.${onPhone}.ask`) },
    ofCause: ofCause || (own !== null && !isApart(own)),
    ...leadsOf(judged, t),
  };
}

/** For the placeholders of the words that a reply has of its own; whether the user name is the address is not known. */
function toldIn(text: string, { narrower }: TextExplanation) {
  return { same: 'none', ...replyValues(narrower ? plain(text) : '') };
}

function forIt(
  judged: TextExplanation,
  t: Translator,
  told: ReturnType<typeof toldIn>,
  dated: string[],
): string | null {
  const words = wordsOfText(judged);
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

/** What to fill into the wizard to test: what the text tells, put right where its provider lists another pair. */
export function settingsToTest(judged: TextExplanation): Partial<Settings> {
  const listed = listedFor(judged);
  if (!listed) return judged.settings ?? {};
  const { host, port, encryption } = listed;
  return { host, port: Number(port), encryption };
}

/** What the provider lists for the server that the text tells of; null where the told pair is listed, or nothing is known. */
function listedFor({ problem, returned, settings }: TextExplanation) {
  const { host, port, encryption } = settings ?? {};
  if (returned || host === undefined || port === undefined) return null;
  const tried: Settings = { host, port, encryption: encryption ?? (port === 465 ? 'tls' : 'starttls') };
  const change = listedPair(problem, { settings: tried });
  const known = providerOfHost(host);
  if (!change || !known) return null;
  const to = { ...tried, ...change.to };
  return { ...to, port: String(to.port), provider: known.provider.name };
}
