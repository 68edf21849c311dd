import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

describe('a web server on the port', () => {
  const web: Failure = {
    stage: 'greet',
    code: 'ENOTSMTP',
    answered: 'http',
    banner: 'HTTP/1.1 400 Bad Request',
  };

  it('beside a mail server on another port is a matter of the port alone', () => {
    const { all } = told(
      stoppedBy(web, {
        settings: { host: 'smtp.example.com', port: 8080, encryption: 'starttls' },
        neighbours: [fine(587, 'starttls')],
      }),
    );
    expect(all).toContain('The name is right');
    expect(all).not.toContain('the name of a mail server');
  });

  it('of a name that is not the one for sending is not called right', () => {
    const settings = { host: 'outlook.office365.com', port: 443, encryption: 'tls' as const };
    const { change, meaning } = told(stoppedBy(web, { settings }));
    expect(change?.to.host).toBe('smtp.office365.com');
    expect(meaning).toContain('the name of a mail server');
  });

  it('alone needs another name', () => {
    expect(told(stoppedBy(web)).meaning).toContain('the name of a mail server');
  });
});

it('words that answered the beginning of an encryption are told as that, for they may quote it', () => {
  const banner = "-ERR unknown command 'GC·t·2Ds'";
  const failure: Failure = { stage: 'greet', code: 'ENOTSMTP', answered: 'other', banner };
  expect(told(stoppedBy(failure)).seen).toContain(`It answered: ${banner}`);
  const { seen, forIt } = told(stoppedBy({ ...failure, toHello: true }));
  expect(forIt).toContain(`To a call that began with encryption it answered: ${banner}`);
  expect(seen).toContain(`To a call that began with encryption it answered: ${banner}`);
});

describe('what answers in place of a mail server', () => {
  const heard = (answered: Failure['answered']) =>
    told(stoppedBy({ stage: 'greet', code: 'ENOTSMTP', answered }));

  it.each([
    ['imap', 'IMAP'],
    ['pop3', 'POP3'],
    ['http', 'HTTP'],
    ['ssh', 'SSH'],
    ['ftp', 'FTP'],
    ['telnet', 'Telnet'],
    ['lmtp', 'LMTP'],
    ['sieve', 'ManageSieve'],
    ['nntp', 'NNTP'],
  ] as const)('is named: %s', (answered, name) => {
    const { meaning, seen } = heard(answered);
    expect(meaning).toContain(name);
    expect(seen[0]).toContain(name);
  });

  it.each(['http', 'ssh', 'ftp', 'telnet', 'lmtp', 'sieve', 'nntp', 'other'] as const)(
    'and hands out no mail brings no step about the ports for receiving: %s',
    (answered) => {
      const { steps, forIt } = heard(answered);
      expect(steps).toContain('Set the port for outgoing mail: 587 or 465.');
      expect([...steps, forIt].join(' ')).not.toMatch(/receiving|incoming|993/);
    },
  );

  it('and hands out mail brings a step about the ports for receiving', () => {
    expect(heard('imap').steps.join(' ')).toContain('993');
  });
});

it('A port for fetching mail was not called, so nothing is said of what is there', () => {
  const settings = { host: 'smtp.example.com', port: 993, encryption: 'tls' as const };
  const undialled = stoppedBy({ stage: 'connect', code: 'EINCOMINGPORT', answered: 'imap' }, { settings });
  const { problem, confidence, title, meaning, forIt, all } = told(undialled);
  expect([problem, confidence, title]).toEqual([
    'not-smtp-server',
    'likely',
    'That port is for receiving mail',
  ]);
  expect(meaning).toContain('By its number, port 993');
  expect(forIt).not.toContain('It stopped at this stage');
  expect(all).not.toMatch(/hands out|server for receiving|answers there|does not speak/);
});
