import { describe, expect, it } from 'vitest';
import type { Stage } from '@/lib/evidence/stages';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const pasted = (text: string) => {
  const { title, steps, who } = textWords(
    text,
    explainText(text),
    translatorFor('en'),
    new Date('2026-11-22'),
  );
  return { title, steps: steps.join('\n'), who };
};

const turnedDown = (stage: Stage, reply: string, command?: string) => {
  const [, code, status = '', text = ''] = reply.match(/^(\d{3}) (?:(\d\.\d\.\d{1,2}) )?(.*)$/) ?? [];
  return told(
    stoppedBy(refusal(stage, Number(code), status, text, command), {
      stages: [],
      settings: { host: 'smtp.example.com', port: 25, encryption: 'starttls' },
    }),
  );
};

/** Replies of our own wording. */
describe('a server that names another port', () => {
  it.each<[Stage, string, string, string?]>([
    ['greet', '421 4.7.0 TLS is mandatory, use port 465', '465'],
    ['greet', '554 5.7.1 STARTTLS is switched off here, please use port 465 with SSL', '465'],
    ['greet', '554 This port is not for mail programs, try port 587', '587', 'EHLO'],
    ['greet', '421 Bitte Port 465 verwenden', '465'],
    ['greet', '554 Bitte verwenden Sie den Port 587 mit STARTTLS', '587'],
    ['greet', '554 5.7.1 Veuillez utiliser le port 465', '465'],
    ['greet', '554 Utilice el puerto 587', '587'],
    ['greet', '554 Use a porta 465', '465'],
    ['greet', '554 Utilizzare la porta 465', '465'],
    ['greet', '554 Gebruik poort 587', '587'],
    ['greet', '554 Proszę użyć portu 465', '465'],
    ['greet', '554 Используйте порт 465', '465'],
    ['greet', '554 请使用465端口', '465'],
    ['greet', '554 ポート465をご利用ください', '465'],
    ['sender', '550 5.7.1 Submission here has ended, switch to port 465', '465', 'MAIL FROM'],
  ])('is quoted with it, and not told as a fault that passes (%s): %s', (stage, reply, port, command) => {
    const live = turnedDown(stage, reply, command);
    expect(live.title).toContain(port);
    expect(live.all).not.toMatch(/half an hour|not why|test’s name/);
    expect(live.whoCanFix).toContain('you');
    expect(live.suspects).toEqual(['port', 'encryption']);
    expect(pasted(reply).title).toContain(port);
  });

  it.each([
    '421 4.3.2 Not now. Do not use port 25',
    '554 5.7.1 Port 25 nicht verwenden',
    '554 Service not available. I was told to use port 465',
    'Timeout on port 465: port 465 requires SSL. For STARTTLS, use port 587.',
  ])('is not one that names a port for something else: %s', (reply) => {
    expect(pasted(reply).title).not.toMatch(/\d/);
  });

  it.each([
    ['refused', 'and that one is shut', ['provider']],
    ['ok', 'The server asks for port 465', ['you']],
    ['not-finished', 'The server asks for port 465', ['you']],
  ] as const)('leads to no port that was looked at in vain: %s', (status, title, who) => {
    const seen = stoppedBy(refusal('greet', 421, '4.7.0', 'TLS is mandatory, use port 465'), {
      stages: [],
      settings: { host: 'smtp.example.com', port: 5863, encryption: 'starttls' },
      neighbours: [{ port: 465, encryption: 'tls', status, ms: 3 }],
    });
    const verdict = told(seen);
    expect(verdict.title).toContain(title);
    expect(verdict.whoCanFix).toEqual(who);
    expect(/set the port/.test(verdict.steps.join())).toBe(who[0] === 'you' && verdict.change === null);
  });

  it('is told by the port where the server that it names too is the one that was tried', () => {
    const { title } = turnedDown('greet', '554 Use smtp.example.com. Use port 465');
    expect(title).toBe('The server asks for port 465');
  });

  it('is not told so where that port was the one that was tried', () => {
    expect(turnedDown('greet', '421 4.7.0 Busy. Use port 25').title).not.toContain('25');
  });
});

describe('a server that names another server', () => {
  it.each<[Stage, string, string?]>([
    ['greet', '554 5.3.2 This machine is being replaced, use smtp-new.example.net'],
    ['greet', '554 Bitte smtp-new.example.net verwenden'],
    ['greet', '421 4.3.2 Umgezogen nach smtp-new.example.net.'],
    ['greet', '554 Serveur déplacé, veuillez utiliser smtp-new.example.net', 'EHLO'],
    ['greet', '554 Servidor trasladado: utilice smtp-new.example.net'],
    ['greet', '554 Сервер перенесён, используйте smtp-new.example.net'],
    ['greet', '554 请使用smtp-new.example.net'],
    ['sender', '550 5.7.1 Outgoing mail is now at smtp-new.example.net', 'MAIL FROM'],
  ])(
    'is quoted with it, and the provider is asked before the name is changed (%s): %s',
    (stage, reply, command) => {
      const live = turnedDown(stage, reply, command);
      const text = pasted(reply);
      for (const steps of [live.steps.join('\n'), text.steps]) {
        expect(steps).toContain('smtp-new.example.net');
        expect(steps).toMatch(/provider/);
        expect(steps).not.toMatch(/half an hour/);
      }
      expect(live.title).toBe(text.title);
      expect(live.whoCanFix).toEqual(['you', 'provider']);
      expect(live.suspects).toEqual(['host']);
    },
  );

  it.each([
    [undefined, true],
    ['TLSv1.3', false],
  ])(
    'is doubted for what others may put there where the line was not encrypted: %s',
    (tlsVersion, doubted) => {
      const { meaning } = told(
        stoppedBy(
          refusal('sender', 550, '5.7.1', 'Outgoing mail is now at smtp-new.example.net', 'MAIL FROM'),
          {
            stages: [],
            settings: { host: 'smtp.example.com', port: 587, encryption: 'starttls' },
            tlsVersion,
          },
        ),
      );
      expect(meaning).toMatch(/only your provider or IT knows/);
      expect(/anybody on the way/.test(meaning)).toBe(doubted);
    },
  );

  it.each([
    '554 5.7.1 Blocked, use https://mail.example.net/unblock',
    '554 5.7.1 Blocked, see mail.example.net/why',
    '550 5.1.1 The mailbox has moved to mail.example.net',
    '451 4.7.1 Greylisted, try mx2.example.net later',
    '421 4.3.2 Shutting down, contact postmaster@mail.example.net',
    '421 4.3.2 Please use webmail.example.net meanwhile',
    '421 4.3.2 Use smtp.example.com later',
  ])('is not one that names a page, an address or itself: %s', (reply) => {
    expect(turnedDown('greet', reply).title).not.toMatch(/another server/);
  });
});
