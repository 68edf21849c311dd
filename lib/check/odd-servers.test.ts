import { describe, test } from 'vitest';
import { hangUp } from '@/e2e/servers/script';
import type { ScriptedOptions } from '@/e2e/servers/scripted';
import type { Stage } from '@/lib/evidence/stages';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { trialVerdicts } from './check-for-test';
import { expectStop } from './told-for-test';

const { judged } = await trialVerdicts();

type Case = [string, ScriptedOptions, ProblemCode, Stage];
const scripted: Case[] = [
  ['greets as no SMTP server does', { greeting: '200 news.example.com ready' }, 'not-smtp-server', 'greet'],
  [
    'is of files',
    { greeting: '220 (vsFTPd 3.0.3)', ehlo: '530 Please login with USER and PASS.' },
    'not-smtp-server',
    'greet',
  ],
  [
    'is of files and does not say so',
    { greeting: '220 Welcome', ehlo: '530 Please login with USER and PASS.' },
    'not-smtp-server',
    'greet',
  ],
  [
    'knows no EHLO and nothing of mail',
    { greeting: '220 ready', ehlo: '500 Unknown command' },
    'not-smtp-server',
    'greet',
  ],
  [
    'knows HELO only, where STARTTLS is wanted',
    { ehlo: '502 5.5.1 command not implemented' },
    'starttls-not-offered',
    'encrypt',
  ],
  ['refuses our name', { ehlo: '554 5.7.1 Helo command rejected: Host not found' }, 'helo-rejected', 'greet'],
  ['turns strangers away', { greeting: '554 5.7.1 Blocked using bl.example.com' }, 'ip-blocklisted', 'greet'],
  [
    'turns away in the second line of its greeting, against the standard',
    { greeting: hangUp('220-hello\r\n554 5.7.1 go away') },
    'ip-blocklisted',
    'greet',
  ],
  [
    'speaks of a sign-in that nobody made',
    { ehlo: '550 5.5.1 authorization failed' },
    'helo-rejected',
    'greet',
  ],
  ['is closing down', { greeting: hangUp('421 4.3.2 shutting down') }, 'server-temporary-failure', 'greet'],
  ...[500, 502, 503, 554].map(
    (code): Case => [
      `answers STARTTLS with ${code}`,
      { starttls: `${code} 5.5.1 no` },
      'starttls-not-offered',
      'encrypt',
    ],
  ),
  [
    'answers STARTTLS with 454',
    { starttls: '454 4.7.0 TLS not available' },
    'server-temporary-failure',
    'encrypt',
  ],
  [
    'answers STARTTLS with a handshake that came to nothing',
    { starttls: '403 4.7.0 TLS handshake failed.' },
    'server-temporary-failure',
    'encrypt',
  ],
  [
    'has lost count once the line is secure',
    { ehloTls: '503 5.5.1 Bad sequence of commands' },
    'unknown',
    'greet',
  ],
  [
    'speaks twice before anybody else has',
    { greeting: '220 mail.example.com ESMTP\r\n502 5.5.2 Error: command not recognized' },
    'unknown',
    'greet',
  ],
  [
    'is for delivery between programs, by Dovecot',
    { greeting: '220 mail.example.com Dovecot (Debian) ready.', ehlo: '500 5.5.1 Unknown command' },
    'not-smtp-server',
    'greet',
  ],
  ['goes away after 220 to STARTTLS', { starttls: hangUp('220 go') }, 'server-closed-connection', 'encrypt'],
];

describe.concurrent('a server that', { timeout: 30_000 }, () => {
  test.each(scripted)('%s is told apart', async (_, options, problem, stage) => {
    expectStop(await judged(options), problem, stage);
  });
});
