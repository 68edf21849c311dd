import { expect, test } from 'vitest';
import { faultOf, readFault } from './faults';

test.each([
  ['access_denied', '', 'refused', 'access_denied'],
  ['access_denied', 'AADSTS65004: User declined to consent', 'refused', 'AADSTS65004'],
  ['access_denied', 'AADSTS90094: The grant requires admin permission', 'approval', 'AADSTS90094'],
  ['invalid_grant', 'AADSTS65001: The user or administrator has not consented', 'approval', 'AADSTS65001'],
  ['access_denied', 'AADSTS50105: not assigned to a role', 'policy', 'AADSTS50105'],
  ['invalid_client', 'AADSTS7000222: The provided client secret keys are expired', 'setup', 'AADSTS7000222'],
  ['invalid_grant', 'AADSTS54005: already redeemed', 'expired', 'AADSTS54005'],
  ['expired_token', 'AADSTS70020', 'expired', 'AADSTS70020'],
  ['authorization_declined', '', 'refused', 'authorization_declined'],
  ['access_denied', 'AADSTS99999: something else', 'refused', 'AADSTS99999'],
  ['admin_policy_enforced', '', 'policy', 'admin_policy_enforced'],
  ['constructor', '', 'unclear', 'constructor'],
  ['<b>', 'call us', 'unclear', null],
])('%s with “%s” is %s', (error, description, fault, code) => {
  expect(readFault(error, description)).toEqual({ fault, code });
});
test.each([
  [new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }), 'unreachable'],
  [new TypeError('x is not a function'), 'unclear'],
  [Object.assign(new Error('x'), { code: 'OAUTH_TIMEOUT' }), 'unreachable'],
  [new DOMException('x', 'TimeoutError'), 'unreachable'],
  [Object.assign(new Error('x'), { error: 'invalid_client' }), 'setup'],
  [new Error('anything'), 'unclear'],
  [undefined, 'unclear'],
  ['text', 'unclear'],
])('what was thrown (%s) is %s', (thrown, fault) => {
  expect(faultOf(thrown).fault).toBe(fault);
});
