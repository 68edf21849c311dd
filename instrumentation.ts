/** Runs once when the server starts, before it answers: variables are looked at, and the practice mailbox stands beside the wizard. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { standApart } = await import('@/lib/process/apart');
  standApart();
  if (process.env.NODE_ENV === 'production') {
    const { quietConsole } = await import('@/lib/log/quiet-console');
    const { log } = await import('@/lib/log/log');
    quietConsole(console, log);
  }
  const { endIfWrong } = await import('@/lib/start/end-if-wrong');
  await endIfWrong(process.env);
  const { printFirstAddress } = await import('@/lib/staff/print-first-address');
  await printFirstAddress(process.env, Date.now());
  const { nameVisitors } = await import('@/lib/visitor/visitor');
  nameVisitors(process.env);
  const { mendRequests } = await import('@/lib/posted/mend-request');
  mendRequests();
  const { practiceIsOn } = await import('@/lib/practice/switch');
  const { announce } = await import('@/lib/start/announce');
  announce({ practice: practiceIsOn() });
  if (!practiceIsOn()) return;
  const { startPractice } = await import('@/lib/practice/practice');
  await startPractice();
}

/**
 * Next calls this for every error that no page caught, and prints it besides. What it says may hold what somebody typed: only its
 * kind is written down, and where it was.
 */
export async function onRequestError(
  error: unknown,
  _request: unknown,
  { routePath, routeType }: { routePath: string; routeType: string },
): Promise<void> {
  const { faultOf } = await import('@/lib/log/quiet-console');
  const { log } = await import('@/lib/log/log');
  log({ event: 'fault', ...faultOf(error), where: `${routeType} ${routePath}` });
}
