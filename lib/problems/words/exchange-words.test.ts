import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const no = 'Authentication unsuccessful';
/** A sign-in that a server turns down in the words of Exchange. */
const refusedAt = (host: string, sameName: boolean, text = no) =>
  told(
    stoppedBy(refusal('sign-in', 535, '5.7.3', text), {
      settings: { host, port: 587, encryption: 'starttls' },
      stages: [],
      sameName,
    }),
  );

describe('a sign-in that a company’s own Exchange server turns down', () => {
  it('is first of all a matter of how the user name is written', () => {
    const { title, all, steps, whoCanFix, also } = refusedAt('mail.firma.example', true);
    expect(title).toBe('The Exchange server did not accept the sign-in');
    expect(steps[0]).toContain('DOMAIN\\name');
    expect(all).not.toMatch(/outlook\.office\.com|Hotmail|Entra|[Ss]ecurity defaults/);
    expect(whoCanFix).toEqual(['you', 'it']);
    expect(also).toEqual(['auth-account-locked-or-disabled']);
  });

  it('is tried with the address where another name was given', () => {
    const [first] = refusedAt('mail.firma.example', false).steps;
    expect(first).toContain('whole e-mail address');
    expect(first).not.toContain('DOMAIN');
  });

  it('is told so in a pasted text that names the server', () => {
    const text = `mail.firma.example:587 535 5.7.3 ${no}`;
    const { title } = textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-22'));
    expect(title).toBe('The Exchange server did not accept the sign-in');
  });

  it.each([
    ['smtp.office365.com', no],
    ['mail.firma.example', `${no} [AM0PR04CA0001.eurprd04.prod.outlook.com]`],
  ])('is not one at Microsoft: %s %s', (host, text) => {
    expect(refusedAt(host, true, text).title).toBe('Microsoft’s mail server did not accept the sign-in');
  });
});
