import type { Evidence } from '@/lib/evidence/evidence';
import type { Translator } from '@/lib/text/translator';

/** From how many seconds on a server that does its work is called slow, and from how many milliseconds on in a single stage. */
const slowSeconds = 8;
const slowStage = 5_000;

/** That a server is slow, in words: a headline, and what it means for Outlook, a sentence or two a line. */
export type Slow = { title: string; lines: string[] };

/**
 * What is said of a server that did all it was asked for, and took its time; null where nothing is to be said. How long classic
 * Outlook waits is what its own dialog shows (`outlook/screens/classic/internet-settings.ts`).
 */
export function slowServer({ failure, stages }: Evidence, t: Translator): Slow | null {
  const seconds = Math.round(stages.reduce((sum, { ms }) => sum + ms, 0) / 1000);
  if (failure || stages.length === 0) return null;
  const longest = stages.reduce((one, other) => (other.ms > one.ms ? other : one));
  if (seconds < slowSeconds && longest.ms < slowStage) return null;
  const most = Math.round(longest.ms / 1000);
  const share = most === seconds ? 'most' : 'part';
  const took = { seconds, longest: most, share, stage: t(`check.stages.${longest.stage}`) };
  return {
    title: t('problems.verdict.slow.title'),
    lines: [t('problems.verdict.slow.meaning', took), t('problems.verdict.slow.outlook')],
  };
}
