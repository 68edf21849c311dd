/**
 * Why there is no token. Keys of `signIn.faults`.
 * `refused`: the person said no · `approval`: only an administrator may say yes · `wrong-tenant`: the account is not of an
 * organisation that may be here · `policy`: a rule of the organisation · `no-mail`: signed in, without the permission to send
 * · `expired`: too late, or asked twice · `other-account`: another account than the one the code was asked for
 * · `setup`: this installation is not registered as it should be · `unreachable`: the provider did not answer us.
 */
const faultIds = [
  'refused',
  'approval',
  'wrong-tenant',
  'policy',
  'no-mail',
  'expired',
  'other-account',
  'setup',
  'unreachable',
  'unclear',
] as const;
export type FaultId = (typeof faultIds)[number];

/** `code`: the provider's own number or word, for whoever has to look it up; safe to show. */
export type Fault = { fault: FaultId; code: string | null };

/**
 * Numbers of Microsoft's sign-in. Microsoft says that they may change: without a known one the OAuth error decides.
 * checked: 2026-11, source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const numbers: Record<string, FaultId> = {
  65004: 'refused',
  65001: 'approval',
  90093: 'approval',
  90094: 'approval',
  90095: 'approval',
  900941: 'approval',
  16000: 'wrong-tenant',
  16003: 'wrong-tenant',
  50002: 'wrong-tenant',
  50014: 'wrong-tenant',
  50020: 'wrong-tenant',
  50034: 'wrong-tenant',
  50194: 'wrong-tenant',
  90072: 'wrong-tenant',
  500021: 'wrong-tenant',
  500022: 'wrong-tenant',
  700016: 'wrong-tenant',
  9002331: 'wrong-tenant',
  9002332: 'wrong-tenant',
  50005: 'policy',
  50076: 'policy',
  50079: 'policy',
  50105: 'policy',
  50158: 'policy',
  53000: 'policy',
  53001: 'policy',
  53002: 'policy',
  53003: 'policy',
  53004: 'policy',
  53011: 'policy',
  530003: 'policy',
  500011: 'no-mail',
  650052: 'no-mail',
  54005: 'expired',
  70000: 'expired',
  70008: 'expired',
  70018: 'expired',
  70019: 'expired',
  70020: 'expired',
  50011: 'setup',
  70001: 'setup',
  70002: 'setup',
  70011: 'setup',
  650053: 'setup',
  700025: 'setup',
  7000215: 'setup',
  7000218: 'setup',
  7000222: 'setup',
};

/** The errors of RFC 6749 §4.1.2.1 and §5.2, RFC 8628 §3.5, OpenID Connect Core §3.1.2.6, and Microsoft's and Google's own. */
const words: Record<string, FaultId> = {
  access_denied: 'refused',
  authorization_declined: 'refused',
  consent_required: 'approval',
  admin_policy_enforced: 'policy',
  org_internal: 'wrong-tenant',
  interaction_required: 'policy',
  invalid_grant: 'expired',
  expired_token: 'expired',
  bad_verification_code: 'expired',
  invalid_client: 'setup',
  unauthorized_client: 'setup',
  invalid_scope: 'setup',
  invalid_request: 'setup',
  invalid_resource: 'no-mail',
  redirect_uri_mismatch: 'setup',
  unsupported_grant_type: 'setup',
  server_error: 'unreachable',
  temporarily_unavailable: 'unreachable',
};

/** What an OAuth error means. Of the description nothing but Microsoft's number is used, and nothing is shown. */
export function readFault(error: string, description = ''): Fault {
  const number = /\bAADSTS(\d{5,7})\b/.exec(description)?.[1];
  const known = number === undefined ? undefined : own(numbers, number);
  const word = /^[a-z_]{1,40}$/.test(error) ? error : null;
  const code = number === undefined ? word : `AADSTS${number}`;
  return { fault: known ?? (word === null ? undefined : own(words, word)) ?? 'unclear', code };
}

function own(table: Record<string, FaultId>, key: string): FaultId | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** What was thrown while a token was asked for. The error itself may hold a code or a token, and is not looked at further. */
export function faultOf(thrown: unknown): Fault {
  const { error, error_description, code, name } = (thrown ?? {}) as Record<string, unknown>;
  if (typeof error === 'string')
    return readFault(error, typeof error_description === 'string' ? error_description : '');
  if (name === 'TimeoutError' || code === 'OAUTH_TIMEOUT') return { fault: 'unreachable', code: null };
  // `fetch` gives a TypeError with a cause for every trouble with the network
  if ((thrown instanceof TypeError && thrown.cause) || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM')
    return { fault: 'unreachable', code: null };
  return { fault: 'unclear', code: null };
}
