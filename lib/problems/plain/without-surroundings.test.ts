import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutSurroundings } from './without-surroundings';

describe('what stands around a message in a report', () => {
  const refused = '550 5.1.1 <a@example.com>: user unknown';

  it.each([
    [
      'the form of a project',
      `**Environment**\n- OS: Ubuntu 22.04\n- Docker: yes\n- Version: 2.4.1\n\n${refused}`,
    ],
    [
      'frames of Node.js',
      `${refused}\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
    ],
    ['frames of Java', `${refused}\n\tat org.example.web.Servlet.spamFilter(Servlet.java:12)`],
    ['the marks of a quoted mail', `> ${refused}\n> (in reply to RCPT TO command)`],
    ['the times of a log', `2026-03-04 12:01:22 [ERROR] ${refused}\n2026-03-04T12:01:23.120Z done`],
  ])('changes nothing of its cause: %s', (_, text) => {
    expect(explainText(text)).toMatchObject({ problem: 'recipient-rejected', confidence: 'sure' });
  });

  it('leaves the marks of a session, frames that speak of mail, and a text of nothing else', () => {
    const session = '>>> RCPT TO:<a@example.com>\n<<< 550 5.1.1 User unknown';
    expect(withoutSurroundings(session)).toBe(session);
    const frame = 'failed\n\tat com.sun.mail.imap.IMAPStore.protocolConnect(IMAPStore.java:729)';
    expect(withoutSurroundings(frame)).toBe(frame);
    expect(withoutSurroundings('Database: MySQL 8')).toBe('Database: MySQL 8');
  });

  it('leaves a line of the form that tells of a failure', () => {
    const line = 'Host OS: refuses port 25\nPHP: SMTP Error: could not connect';
    expect(withoutSurroundings(line)).toBe(line);
  });
});
