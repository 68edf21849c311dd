import { expect, test } from 'vitest';
import type { Stage } from '@/lib/evidence/stages';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';

test.each<[string, Stage, number, string, string]>([
  [
    'ip-blocklisted',
    'greet',
    554,
    '',
    'web.de Nemesis ESMTP Service not available | No SMTP service | Bad DNS PTR resource record.',
  ],
  [
    'auth-smtp-disabled-tenant-or-mailbox',
    'sign-in',
    535,
    '',
    'Anmeldung über SMTP ist für dieses Postfach deaktiviert',
  ],
  // no words to this caller
  ['server-temporary-failure', 'greet', 450, '4.7.1', 'The table of transports has no entry'],
  ['auth-required', 'sender', 550, '5.7.1', 'Sender rejected: authentication required'],
  ['account-sending-blocked', 'sender', 550, '5.7.1', 'Account disabled'],
  [
    'account-sending-blocked',
    'sender',
    502,
    '5.7.0',
    'Your SMTP account is not yet activated. Please contact us',
  ],
  ['relay-denied', 'sender', 550, '5.7.1', 'Mail from outside our network is not accepted here'],
])('%s at the stage %s: %s %s %s', (problem, stage, code, status, text) => {
  const found = diagnose(
    stoppedBy(refusal(stage, code, status, text), { signIn: problem === 'account-sending-blocked' }),
  );
  expect(found.problem).toBe(problem);
  expect(found.confidence === 'sure' && problem === 'relay-denied').toBe(false);
});
