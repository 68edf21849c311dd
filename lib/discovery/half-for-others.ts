/** Places for so many at the same time, of which half is always for others than any one. */
export function halfForOthers(most: number) {
  const held = new Map<string, number>();
  let all = 0;
  return {
    /** Takes a place, and gives what frees it; null where there is none. Nothing is waited for, so that many at once get no further. */
    take: (who: string): (() => void) | null => {
      const own = held.get(who) ?? 0;
      if (all >= most || own >= Math.ceil(most / 2)) return null;
      all += 1;
      held.set(who, own + 1);
      return () => {
        all -= 1;
        const left = (held.get(who) ?? 1) - 1;
        if (left > 0) held.set(who, left);
        else held.delete(who);
      };
    },
  };
}
