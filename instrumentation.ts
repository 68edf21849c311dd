/** Runs once when the server starts, before it answers: variables are looked at, and the practice mailbox stands beside the wizard. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { endIfWrong } = await import('@/lib/check/environment');
  endIfWrong(process.env);
  const { practiceIsOn } = await import('@/lib/practice/switch');
  if (!practiceIsOn()) return;
  const { startPractice } = await import('@/lib/practice/practice');
  await startPractice();
}
