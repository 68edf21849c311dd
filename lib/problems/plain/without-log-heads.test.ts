import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutLogHeads } from './without-log-heads';

const said = 'Could not send: 550 5.1.1 <b@example.net>: user unknown';

describe('the message of a program', () => {
  it.each([
    ['syslog', `Mar  4 12:01:22 web01 shop[4711]: ${said}`],
    ['journald', `2026-03-04T12:01:22+0100 web01 shop[77]: ${said}`],
    ['Heroku', `2026-03-04T12:01:22.123456+00:00 app[web.1]: ${said}`],
    ['Kubernetes', `[pod/shop-5d8f/app] ${said}`],
    ['klog', `E0304 12:01:22.123456       1 notify.go:42] ${said}`],
    ['a container runtime', `2026-03-04T12:01:22.123456789Z stderr F ${said}`],
    ['Docker Compose', `shop-1  | ${said}`],
    ['Laravel', `[2026-03-04 12:01:22] production.ERROR: ${said}`],
    ['Spring', `2026-03-04 12:01:22.123 ERROR 1 --- [main] c.e.Notifier      : ${said}`],
    ['Rust', `2026-03-04T12:01:22.123Z ERROR shop::notify: ${said}`],
    ['JSON', JSON.stringify({ level: 'error', ts: 1700000000.1, caller: 'shop/spam.go:9', msg: said })],
    ['Docker', JSON.stringify({ log: `${said}\n`, stream: 'stderr', time: '2026-03-04T12:01:22Z' })],
    ['logfmt', `time="2026-03-04T12:01:22Z" level=error msg=${JSON.stringify(said)}`],
  ])('stands alone without what %s puts before it', (_, line) => {
    expect(withoutLogHeads(line)).toBe(said);
  });

  it('is followed by what else the program told', () => {
    const record = {
      level: 50,
      time: 1,
      msg: 'no mail',
      err: { message: said, stack: 'Error: x', code: 'EENVELOPE' },
    };
    expect(withoutLogHeads(JSON.stringify(record))).toBe(`no mail\n${said}\n{"code":"EENVELOPE"}`);
  });

  it.each([
    'Mar  4 12:01:22 mx postfix/smtp[4711]: 1A2B: to=<b@example.net>, status=bounced',
    '2026-03-04 12:01:22 ERROR odoo.addons.mail.models: no connection',
    '{"code":"EENVELOPE","response":"550 user unknown"}',
    'level=error ts=1 msg="cut off: certificate signed by unknown',
    '503 | Bad sequence of commands',
  ])('keeps what tells of mail, and what is no record: %s', (line) => {
    expect(withoutLogHeads(line)).toContain(line.slice(-24));
    expect(withoutLogHeads(line)).toContain(line.match(/postfix|odoo\.addons\.mail|response|msg|503/)?.[0]);
  });
});

it('what was pasted or logged twice is read once', () => {
  const session =
    'CLIENT -> SERVER: EHLO pc\nSERVER -> CLIENT: 250-mx\n250 DSN\nSMTP Error: Could not authenticate.';
  expect(explainText(`${session}\n\n${session}`)).toEqual(explainText(session));
  const line = 'Mar  4 12:01:22 web01 shop[4711]: 550 5.1.1 <b@example.net>: user unknown';
  expect(explainText(`${line}\n${line}\n${line}`)).toEqual(explainText(line));
});
