/** Calls `late` unless it is set anew or called off in time. Setting it forgets the time before. */
type Watchdog = { within: (ms: number) => void; callOff: () => void };

/** Not set at first. */
export function createWatchdog(late: () => void): Watchdog {
  let timer: NodeJS.Timeout | undefined;
  const callOff = () => clearTimeout(timer);
  return {
    within: (ms) => {
      callOff();
      timer = setTimeout(late, ms);
    },
    callOff,
  };
}
