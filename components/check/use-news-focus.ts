import { type RefObject, useEffect, useRef } from 'react';
import type { CheckPanelState } from './use-check-panel';

type News = {
  state: CheckPanelState['state'];
  /** The verdict, or what is said early; null while there is none. */
  news: object | null;
  /** Something else has come up that a heading speaks of. */
  more: boolean;
};

/** Puts the focus on the heading of what has come up. What was there already, as for somebody who comes back, does not scroll. */
export function useNewsFocus(
  heading: RefObject<HTMLHeadingElement | null>,
  { state, news, more }: News,
): void {
  const first = useRef(true);
  useEffect(() => {
    const preventScroll = first.current;
    first.current = false;
    if (!news && state.phase === 'idle' && !more) return;
    // what is said early may become the verdict while somebody is about to press its button
    if (heading.current?.closest('article')?.contains(document.activeElement)) return;
    heading.current?.focus({ preventScroll });
  }, [heading, news, state.phase, more]);
}
