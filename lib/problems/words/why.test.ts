import { describe, expect, it } from 'vitest';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { stages } from '@/lib/evidence/stages';
import { evidenceWith, fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const caveat = 'Tested from the computer that runs Sendwell';
const seenOf = (evidence: Evidence) => told(evidence).seen;

/** One failure of every kind that comes without words of the server. */
const failures: [Failure, string][] = [
  [{ stage: 'look-up', code: 'ENOTFOUND' }, 'there is none'],
  [{ stage: 'look-up', code: 'EAI_AGAIN' }, 'got no answer'],
  [{ stage: 'connect', code: 'ECONNREFUSED' }, 'turned down'],
  [{ stage: 'connect', code: 'ETIMEDOUT' }, 'not taken'],
  [{ stage: 'connect', code: 'EHOSTUNREACH' }, 'no way through'],
  [{ stage: 'connect', code: 'EACCES' }, 'not allowed to make'],
  [
    { stage: 'connect', code: 'EINCOMINGPORT', answered: 'imap' },
    'is for IMAP, which is only for incoming mail',
  ],
  [{ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' }, 'answered to encryption'],
  [
    { stage: 'greet', code: 'ENOTSMTP', answered: 'http' },
    'What answered is HTTP, the language of web pages.',
  ],
  [
    { stage: 'greet', code: 'ENOTSMTP', answered: 'pop3' },
    'What answered is POP3, which hands out incoming mail.',
  ],
  [
    { stage: 'greet', code: 'ENOTSMTP', answered: 'imap' },
    'What answered is IMAP, which hands out incoming mail.',
  ],
  [
    { stage: 'greet', code: 'ENOTSMTP', answered: 'ssh' },
    'What answered is SSH, which is for signing in to a computer.',
  ],
  [
    { stage: 'greet', code: 'ENOTSMTP', answered: 'ftp' },
    'What answered is FTP, which is for passing files on.',
  ],
  [
    { stage: 'greet', code: 'ENOTSMTP', answered: 'telnet' },
    'looks like Telnet, an old way to sign in to a computer.',
  ],
  [{ stage: 'greet', code: 'ENOTSMTP', answered: 'other' }, 'not those of a mail server'],
  [{ stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' }, 'No word came'],
  [
    { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent', secondAnswered: true },
    'second one was answered',
  ],
  [{ stage: 'greet', code: 'ETIMEDOUT', answered: 'other' }, 'began to answer'],
  [{ stage: 'greet', code: 'ETIMEDOUT', command: 'EHLO', banner: '250-smtp' }, 'began to answer'],
  [{ stage: 'greet', code: 'ECLOSED' }, 'hung up'],
  [{ stage: 'greet', code: 'EFLOOD' }, 'far more'],
  [{ stage: 'greet', code: 'EUNASKED' }, 'more than it was asked'],
  [{ stage: 'greet', code: 'ESPOKENFOR' }, 'before it was given one'],
  [{ stage: 'encrypt', code: 'EINJECTED' }, 'before the encryption began'],
  [{ stage: 'encrypt', code: 'ENOSTARTTLS' }, 'did not name STARTTLS'],
  [{ stage: 'encrypt', code: 'ENOSTARTTLS', command: 'EHLO' }, 'did not know the question'],
  [{ stage: 'encrypt', code: 'ERR_SSL_NO_PROTOCOLS_AVAILABLE' }, 'no encryption that both know'],
  [{ stage: 'encrypt', code: 'ERR_SSL_X', tlsOffered: 'TLSv1' }, 'TLS 1.0'],
  [{ stage: 'sign-in', code: 'EPLAINTEXT' }, 'not encrypted'],
  [{ stage: 'sign-in', code: 'ENOAUTH' }, 'no way to sign in'],
  [{ stage: 'sender', code: 'ENOSMTPUTF8' }, 'such letters'],
  [{ stage: 'message', code: 'ETIMEDOUT', afterFinalDot: true }, 'no answer to it'],
  [{ stage: 'message', code: 'EWHATEVER' }, 'Message accepted'],
];

describe('why we think so', () => {
  it.each(failures)('begins with what was seen: %j', (failure, words) => {
    const seen = seenOf(stoppedBy(failure));
    expect(seen[0]).toContain(words);
    expect(seen[0]).not.toContain(caveat);
  });

  it('of SSL/TLS that met plain words says who said what', () => {
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'tls' as const };
    const [first, second] = seenOf(
      stoppedBy(
        { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp', banner: '421 You talk too soon' },
        { settings },
      ),
    );
    expect(first).toContain('answered in plain words');
    expect(second).toBe('It answered: 421 You talk too soon');
  });

  it('names how long nobody took the call', () => {
    const waited = stages.map((stage) => ({
      stage,
      status: 'ok' as const,
      ms: stage === 'connect' ? 9_800 : 5,
    }));
    expect(seenOf(stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { stages: waited }))[0]).toContain(
      '10 seconds',
    );
  });

  it('names the other port that answered', () => {
    const settings = { host: 'smtp.example.com', port: 26, encryption: 'starttls' as const };
    const seen = seenOf(
      stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' }, { settings, neighbours: [fine(465, 'tls')] }),
    );
    expect(seen).toContain('Port 465 with SSL/TLS was tried too, and answered as it should.');
  });

  it.each([
    ['accepted', evidenceWith()],
    ['accepted without sign-in', evidenceWith({ signIn: false, stages: [] })],
    ['server-ok', evidenceWith({ mode: 'server', signIn: false })],
    ['own network', stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { ownNetwork: 'unreachable' })],
  ])('has a reason and then the caveat, once, at the end: %s', (_, evidence) => {
    const seen = seenOf(evidence);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter((line) => line.startsWith(caveat))).toEqual([seen.at(-1)]);
  });

  it('of a refusal is that nothing was called', () => {
    expect(seenOf(evidenceWith({ refused: true }))).toEqual([expect.stringContaining('Nothing was called')]);
  });

  it('has the caveat after a notice with a date', () => {
    const settings = { host: 'smtp.office365.com', port: 587, encryption: 'starttls' as const };
    expect(seenOf(evidenceWith({ settings })).at(-1)).toContain(caveat);
  });
});
