import { describe, expect, it } from 'vitest';
import { textWords } from '@/lib/problems/words/text-words';
import { translatorFor } from '@/lib/text/translator';
import { explainText } from './explain-text';

const words = (text: string) => {
  const told = textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-21'));
  return { ...told, all: [told.title, told.meaning, ...told.steps].join('\n') };
};

describe('a text that tells less than its cause says', () => {
  it.each(['0x800CCC7E', '0x80190194', '0x80048002', 'Outlook Send/Receive Failure'])(
    '%s is told to be no reason, rather than to mean nothing',
    (text) => {
      const { title, meaning, asides, forIt, others, sureness } = words(text);
      expect(title).toBe('The reason is not in this message');
      expect(meaning).not.toContain('nothing here');
      expect(asides).not.toEqual([]);
      expect(forIt).toBeNull();
      expect(others).toEqual([]);
      expect(sureness).toBeNull();
    },
  );

  it.each(['0x800CCC61', '(0x800ccc62)', '800CCC63', '0x800CCC64'])(
    '%s asks for the server’s words beside it',
    (text) => {
      const { title, steps } = words(text);
      expect(title).toBe('Outlook shows only half of the answer');
      expect(steps[0]).toContain('Paste the whole message');
    },
  );

  it.each(['503 5.5.1 Bad sequence of commands', '503'])('%s leads to the sign-in', (text) => {
    const { title, steps, who, forIt, others } = words(text);
    expect(title).toBe('A step was left out before sending');
    expect(steps[0]).toContain('requires authentication');
    expect(who).toEqual(['you']);
    expect(forIt).toContain('EHLO');
    expect(others.map(({ problem }) => problem)).toEqual(['auth-mechanism-unsupported', 'auth-required']);
  });

  it.each([
    '0x800CCC0E',
    '0x80042109',
    'Could not connect to SMTP host. Failed to connect to server',
    'Die Verbindung zum Postausgangsserver „Servername“ ist fehlgeschlagen.',
  ])('names no computer that answered where nobody saw one: %s', (text) => {
    const { all, who, others, othersLabel } = words(text);
    expect(all).not.toMatch(/computer is there|takes? calls/);
    expect(all).toContain('name of the outgoing server');
    expect(who).toEqual(['you', 'network']);
    expect(othersLabel).toBe('It may be one of these:');
    expect(others.map(({ problem }) => problem)).toEqual([
      'connect-refused',
      'connect-timeout',
      'network-blocked',
    ]);
  });

  it('says so where a system named the refusal', () => {
    expect(words('connect ECONNREFUSED 192.0.2.1:587').all).toContain('does not take calls');
  });

  it.each(['0x800CCC69', 'Outlook: 550', '0x8004020F', '0x800CCC78', '0x8004020E'])(
    '%s begins with the box that lets Outlook sign in, and calls no settings right',
    (text) => {
      const { steps, all } = words(text);
      expect(steps[0]).toContain('requires authentication');
      expect(all).not.toContain('not the reason');
    },
  );

  it.each(['550 5.7.1', '554', 'Outlook 0x800CCC6F', '0x80040211', '554 5.7.1 Transaction failed'])(
    '%s names no filter, and all that it may be',
    (text) => {
      const { title, all, sureness, others } = words(text);
      expect(title).toBe('The server refused it by some rule');
      expect(all).not.toContain('A filter looked');
      expect(sureness).toBe('More than one cause fits');
      expect(others[0]?.problem).toBe('content-or-spam-rejected');
    },
  );

  it('keeps the filter where its words are there', () => {
    expect(words('554 5.7.1 Message rejected as spam').title).toContain('content');
  });

  it.each(['0x800CCC1A', '800CCC1B'])('%s leaves open which of the two pairs is the right one', (text) => {
    const { title, all, steps } = words(text);
    expect(title).toBe('The encryption does not fit the server');
    expect(all).not.toContain('this port begins with plain words');
    expect(steps.join()).toMatch(/587.*STARTTLS.*465.*SSL/s);
  });

  it('says that a time-out of Outlook’s often hides an answer', () => {
    const { asides } = words('0x8004210B');
    expect(asides[0]?.words.join()).toContain('The server responded');
  });

  it.each(['503 5.5.2 Send hello first', '503 5.5.1 Error: send HELO/EHLO first'])(
    'refuses no name where a greeting was left out: %s',
    (text) => {
      const { title, all, who, forIt } = words(text);
      expect(title).toBe('The program left out its greeting');
      expect(all).not.toMatch(/computer’s name|rename/);
      expect(who).toEqual(['you', 'it']);
      expect(forIt).toContain('EHLO');
    },
  );

  it('speaks of the recipient’s server where the mail came back', () => {
    const bounce =
      'Delivery has failed to these recipients or groups:\n\nRemote Server returned "550 5.1.1 User unknown"';
    expect(words(bounce).steps.join()).not.toContain('requires authentication');
  });
});
