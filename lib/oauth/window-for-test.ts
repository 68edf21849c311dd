/** Goes through the sign-in window of a test's provider as a browser would, by one of its links, and gives the way back. */
export async function throughWindow(url: string, press: Record<string, string>): Promise<URLSearchParams> {
  const to = new URL(url);
  for (const [name, value] of Object.entries(press)) to.searchParams.set(name, value);
  const answer = await fetch(to, { redirect: 'manual' });
  const back = answer.headers.get('location');
  if (!back) throw new Error(`the window says ${answer.status}: ${await answer.text()}`);
  return new URL(back).searchParams;
}
