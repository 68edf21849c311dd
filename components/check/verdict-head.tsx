import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { WhoCanFix } from '@/components/problems/who-can-fix';
import { HostBreaks } from '@/components/ui/host-breaks';
import { OutcomeLine } from '@/components/ui/outcome-line';
import type { VerdictEvent } from '@/lib/check/events';
import { isPassing, verdictWord } from '@/lib/problems/verdict/verdict-word';

const red = { box: 'border-stop bg-stop-soft', mark: 'bg-stop' };
const amber = { box: 'border-wait bg-wait-soft', mark: 'bg-wait' };

/** What the head of a verdict looks like. `no-password`: a server that is fine, and of no use to who signs in with one. `set-aside`: accepted, and hardly passed on. `unsure`: a problem, and not sure which. `not-now`: one that nobody has to mend. `ours`: one of this site. `so-far`: the check goes on. */
const looks: Record<ReturnType<typeof verdictWord> | 'so-far', { sign: string; box: string; mark: string }> =
  {
    accepted: { sign: '✓', box: 'border-ok bg-ok-soft', mark: 'bg-ok' },
    'server-ok': { sign: '✓', box: 'border-ok bg-ok-soft', mark: 'bg-ok' },
    'no-password': { sign: '!', ...amber },
    'set-aside': { sign: '?', ...amber },
    problem: { sign: '!', ...red },
    likely: { sign: '!', ...red },
    unsure: { sign: '?', ...amber },
    'not-now': { sign: '!', ...amber },
    unknown: { sign: '?', ...amber },
    refused: { sign: '–', ...amber },
    ours: { sign: '!', ...amber },
    'so-far': { sign: '?', ...amber },
  };

/** Verdict first: one sentence, what it means, and who can do something about it. */
export function VerdictHead({
  verdict,
  whoCanFix,
  soFar,
  headingRef,
}: {
  verdict: VerdictEvent;
  /** Those of the verdict, or who can where a link fixes what would change. */
  whoCanFix: VerdictEvent['whoCanFix'];
  /** It is said early, and may yet turn out otherwise. */
  soFar: boolean;
  headingRef: Ref<HTMLHeadingElement>;
}) {
  const t = useTranslations();
  const word = soFar ? 'so-far' : verdictWord({ ...verdict, whoCanFix });
  // what very likely passes by itself looks like what surely does
  const passing = word === 'likely' && isPassing({ ...verdict, whoCanFix });
  const { sign, box, mark } = looks[passing ? 'not-now' : word];
  return (
    <div className={`rounded-t-card border-b-2 px-4 py-5 sm:px-6 ${box}`}>
      <OutcomeLine sign={sign} mark={mark}>
        {t(`check.verdict.outcome.${word}`)}
      </OutcomeLine>
      <h2 ref={headingRef} tabIndex={-1} className="mt-2 text-2xl outline-none sm:text-3xl">
        <HostBreaks text={verdict.title} />
      </h2>
      <p className="measure mt-2 text-lg">
        <HostBreaks text={verdict.meaning} />
      </p>
      <div className="mt-3 empty:hidden">
        <WhoCanFix who={whoCanFix} />
      </div>
    </div>
  );
}
