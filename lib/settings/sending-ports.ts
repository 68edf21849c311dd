/** Ports that mail goes out by: 25 between servers, 465 and 587 for submission (RFC 8314 §3.3), and 2525, which stands in no RFC. */
export const sendingPorts: readonly number[] = [25, 465, 587, 2525];
