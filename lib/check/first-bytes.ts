/** Browsers hold a stream back until it has 1,024 bytes (Safari). */
const firstBytes = 1_100;

/** The first event of a stream with as many spaces in it (`fill`) as make it go out at once. */
export function filled<E extends object>(event: E): E & { fill: string } {
  const missing = firstBytes - Buffer.byteLength(JSON.stringify(event));
  return { ...event, fill: ' '.repeat(Math.max(0, missing)) };
}
