import { meaningAmong } from './number-families';
import type { Meaning } from './number-meaning';
import { inHexadecimal } from './number-spellings';

/**
 * Outlook's own numbers, without `0x800`: the names stand in the Windows header mimeole.h; what a user sees under them,
 * in Microsoft's support articles. A number is weaker than the sentence behind it; one that no published source explains
 * says so in its note. checked: 2026-11
 * source: https://learn.microsoft.com/windows/win32/api/mimeole/
 * and https://learn.microsoft.com/outlook/troubleshoot/synchronization/error-0x8004010f-when-sending-or-receiving-emails
 */
const outlookNumbers: Record<string, Meaning> = {
  ccc00: { problem: 'auth-mechanism-unsupported' },
  ccc01: { problem: 'cert-name-mismatch' },
  ccc02: { problem: 'cert-expired' },
  ccc05: { problem: 'connect-refused', also: ['network-blocked'] },
  ccc0b: { problem: 'server-temporary-failure' },
  ccc0c: { problem: 'local-client-problem' },
  ccc0d: { problem: 'dns-not-found' },
  ccc0e: { problem: 'connect-refused', also: ['connect-timeout', 'network-blocked'] },
  ccc0f: {
    problem: 'server-closed-connection',
    also: [
      'network-blocked',
      'tls-wrong-mode-implicit-on-starttls-port',
      'tls-wrong-mode-plain-on-implicit-port',
      'message-too-large',
    ],
  },
  ccc10: { problem: 'recipient-rejected' },
  ccc11: { problem: 'recipient-rejected' },
  ccc12: { problem: 'server-closed-connection' },
  ccc13: { problem: 'server-closed-connection', also: ['local-client-problem'] },
  ccc14: { problem: 'local-client-problem', also: ['network-blocked'] },
  ccc15: { problem: 'connect-refused', also: ['network-blocked'] },
  ccc16: { problem: 'local-client-problem' },
  ccc18: { problem: 'auth-mechanism-unsupported', also: ['auth-bad-credentials'] },
  ccc19: { problem: 'connect-timeout', also: ['network-blocked'] },
  ccc1a: {
    problem: 'tls-wrong-mode-implicit-on-starttls-port',
    also: ['starttls-not-offered', 'tls-too-old'],
    words: 'encryption-unfit',
  },
  ccc1b: {
    problem: 'tls-wrong-mode-implicit-on-starttls-port',
    also: ['starttls-not-offered', 'tls-too-old'],
    note: '0x800CCC1B',
    words: 'encryption-unfit',
  },
  ccc60: { problem: 'not-smtp-server', also: ['server-temporary-failure'] },
  ccc61: { problem: 'unknown', also: [], note: '0x800CCC61', words: 'half-told' },
  ccc62: { problem: 'unknown', also: [], note: '0x800CCC62', words: 'half-told' },
  ccc63: { problem: 'unknown', also: [], note: '0x800CCC63', words: 'half-told' },
  ccc64: { problem: 'unknown', also: [], note: '0x800CCC64', words: 'half-told' },
  ccc65: { problem: 'auth-required', also: ['auth-mechanism-unsupported'] },
  ccc66: { problem: 'auth-mechanism-unsupported' },
  ccc67: { problem: 'server-temporary-failure', also: ['too-many-connections', 'ip-blocklisted'] },
  ccc68: { problem: 'server-temporary-failure', also: ['greylisted'] },
  ccc69: {
    problem: 'recipient-rejected',
    also: ['relay-denied', 'auth-required'],
    words: 'recipient-or-sign-in',
  },
  ccc6a: { problem: 'server-temporary-failure', also: ['greylisted'] },
  ccc6b: { problem: 'relay-denied', also: ['auth-required'] },
  ccc6c: { problem: 'server-temporary-failure', also: ['rate-or-quota-limited', 'mailbox-full'] },
  ccc6d: { problem: 'message-too-large', also: ['mailbox-full'] },
  ccc6e: { problem: 'sender-not-allowed', also: ['recipient-rejected', 'relay-denied'] },
  ccc6f: {
    problem: 'content-or-spam-rejected',
    also: ['sender-not-allowed', 'ip-blocklisted'],
    words: 'some-rule',
  },
  ccc78: { problem: 'sender-not-allowed', also: ['auth-required'], words: 'sender-or-sign-in' },
  ccc79: { problem: 'relay-denied', also: ['auth-required', 'recipient-rejected'] },
  ccc7a: { problem: 'local-client-problem', also: ['sender-not-allowed'] },
  ccc7b: { problem: 'local-client-problem', also: ['recipient-rejected'] },
  ccc7c: { problem: 'starttls-required' },
  ccc7d: { problem: 'starttls-not-offered' },
  ccc7e: { problem: 'unknown', also: [], words: 'no-reason' },
  ccc7f: { problem: 'server-temporary-failure', also: ['starttls-not-offered'] },
  ccc80: { problem: 'auth-mechanism-unsupported', also: ['auth-required'] },
  '42108': { problem: 'incoming-server-problem' },
  '42109': { problem: 'connect-refused', also: ['connect-timeout', 'network-blocked'] },
  '4210a': { problem: 'incoming-server-problem' },
  '4210b': {
    problem: 'connect-timeout',
    also: ['server-closed-connection', 'network-blocked'],
    note: '0x8004210B',
  },
  '48002': { problem: 'unknown', also: ['local-client-problem'], note: '0x80048002', words: 'no-reason' },
  '4010f': { problem: 'local-client-problem' },
  '40119': { problem: 'local-client-problem' },
  '4011d': { problem: 'local-client-problem' },
  '40115': { problem: 'local-client-problem', also: ['connect-timeout'] },
  '40305': { problem: 'local-client-problem', also: ['message-too-large'] },
  '40600': { problem: 'local-client-problem' },
  '408fc': { problem: 'unknown', also: ['local-client-problem'], note: '0x800408FC' },
};

/**
 * What Windows' own mail component says (CDO, cdosyserr.h), without `0x800`: scripts and office macros send with it.
 * checked: 2026-11, source: https://learn.microsoft.com/previous-versions/exchange-server/exchange-10/ms526287(v=exchg.10)
 */
const componentNumbers: Record<string, Meaning> = {
  '4020c': { problem: 'recipient-rejected', also: ['local-client-problem'] },
  '4020d': { problem: 'sender-not-allowed', also: ['local-client-problem'] },
  '4020e': { problem: 'sender-not-allowed', also: ['auth-required'], words: 'sender-or-sign-in' },
  '4020f': {
    problem: 'recipient-rejected',
    also: ['relay-denied', 'auth-required'],
    words: 'recipient-or-sign-in',
  },
  '40211': {
    problem: 'content-or-spam-rejected',
    also: ['auth-required', 'message-too-large'],
    words: 'some-rule',
  },
  '40212': { problem: 'server-closed-connection', also: ['network-blocked'] },
  '40213': { problem: 'connect-refused', also: ['connect-timeout', 'network-blocked'] },
  '40215': { problem: 'auth-bad-credentials', also: ['auth-mechanism-unsupported'] },
  '40217': { problem: 'auth-bad-credentials', also: ['auth-mechanism-unsupported', 'auth-basic-disabled'] },
};

/**
 * Windows' own numbers (winerror.h) as they turn up in Outlook's dialogs.
 * checked: 2026-11, source: https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values
 */
const windowsNumbers: Record<string, Meaning> = {
  '80004005': { problem: 'local-client-problem', also: ['unknown'] },
  '8007000e': { problem: 'local-client-problem' },
  '80070057': { problem: 'local-client-problem' },
  '80070005': { problem: 'local-client-problem' },
  '80070002': { problem: 'local-client-problem' },
  '80070008': { problem: 'local-client-problem' },
  '80190194': { problem: 'unknown', also: [], note: '0x80190194', words: 'no-reason' },
  '80190191': { problem: 'unknown' },
};

/** What a number of Outlook or Windows means, in any spelling: `0x800CCC0E`, `(0x800ccc0e)`, `800CCC0E`, `-2147220973`, `2147746323`. Of several, the first that names a cause. Null: no number here is known. */
export function numberMeaning(text: string): Meaning | null {
  const spelt = inHexadecimal(text);
  // the component’s own number only says that sending failed, and names what its transport said (CDO)
  const inner = spelt.match(/transport error code was {1,3}(0x8[0-9a-f]{7})\b/)?.[1] ?? '';
  let causeless: Meaning | null = null;
  for (const [, number = ''] of `${inner} ${spelt}`.matchAll(/(?:\b|0x|\b0x )([8][0-9a-f]{7})\b/g)) {
    const end = number.startsWith('800') ? number.slice(3) : '';
    const known =
      windowsNumbers[number] ?? outlookNumbers[end] ?? componentNumbers[end] ?? meaningAmong(number);
    if (known && known.problem !== 'unknown') return known;
    causeless ??= known ?? null;
  }
  return causeless;
}
