import { expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';

it.each<[string, ProblemCode, string]>([
  ['the password that somebody doubts', 'connect-refused', 'connect ECONNREFUSED\n\nis my login wrong?'],
  [
    'a word that a server would use of a block list',
    'connect-timeout',
    'connect EHOSTUNREACH 192.0.2.1:587\nThe IP listed in the error above is the IP of my server.',
  ],
  [
    'reasons that a program only guesses at',
    'connect-timeout',
    'Failed to connect socket: Connection timed out\nPossible causes are:\nYour SMTP username or password are incorrect.',
  ],
  [
    'what a setting is called in the lines of a program',
    'connect-refused',
    'smtp = smtplib.SMTP(host, port, timeout=SMTP_TIMEOUT)\nConnectionRefusedError: [Errno 111] Connection refused',
  ],
  [
    'what somebody is told to look at beside its number',
    'connect-timeout',
    'Código 10060: no se puede conectar con el servidor SMTP. Compruebe usuario y contraseña.',
  ],
  ['advice about a login', 'connect-refused', 'SMTP 10061 - verify your login data'],
])('what the system named counts for more than %s', (_, problem, text) => {
  expect(explainText(text).problem).toBe(problem);
});

it('a reply counts for more than what the system named before it', () => {
  const text = 'connect ECONNREFUSED 192.0.2.1:25, next host: 535 5.7.8 Authentication failed';
  expect(explainText(text).problem).toBe('auth-bad-credentials');
});
