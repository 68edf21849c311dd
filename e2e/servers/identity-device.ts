import { randomBytes } from 'node:crypto';

/** Seconds between two questions, as the answer says. */
const interval = 1;

/** A code that waits for somebody to type it in. `polls`: when it was asked for, in milliseconds. */
export type DeviceGrant = {
  userCode: string;
  scope: string;
  account?: string | undefined;
  error?: string | undefined;
  polls: number[];
  /** What a question gets at this moment: `granted`, or the error of RFC 8628 §3.5. */
  poll: () => string;
};

/** Makes a code for another device, and gives the answer that its client gets (RFC 8628 §3.2). */
export function deviceAnswer(devices: Map<string, DeviceGrant>, form: URLSearchParams, page: string) {
  const code = randomBytes(24).toString('hex');
  const userCode = randomBytes(5).toString('hex').toUpperCase().slice(0, 9);
  const grant: DeviceGrant = {
    userCode,
    scope: form.get('scope') ?? '',
    polls: [],
    poll: () => {
      const now = performance.now();
      const last = grant.polls.at(-1);
      grant.polls.push(now);
      if (grant.error) return grant.error;
      if (last !== undefined && now - last < interval * 900) return 'slow_down';
      return grant.account ? 'granted' : 'authorization_pending';
    },
  };
  devices.set(code, grant);
  return { device_code: code, user_code: userCode, verification_uri: page, expires_in: 900, interval };
}
