/** How late a timer is, in milliseconds, in a process that has its hands full; how long and how often that is given way to. */
const late = 25;
const apart = 100;
const givesWay = 10;

/**
 * Calls `act` after `ms` milliseconds, and up to a second later while this process is too busy to be on time: for looks that
 * a check can do without, and for judging silence that may be our own. Gives what calls it off.
 */
export function atLeisure(ms: number, act: () => void): () => void {
  let times = 0;
  let timer: NodeJS.Timeout;
  const wait = (pause: number) => {
    const due = performance.now() + pause;
    timer = setTimeout(() => {
      times += 1;
      if (times <= givesWay && performance.now() - due > late) wait(apart);
      else act();
    }, pause);
  };
  wait(ms);
  return () => clearTimeout(timer);
}
