import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { textWords } from '@/lib/problems/words/text-words';
import { translatorFor } from '@/lib/text/translator';
import { settingsToTest } from './told-settings';

const words = (text: string) =>
  textWords(text, explainText(text), translatorFor('en'), new Date('2026-11-21'));
const toTest = (text: string) => settingsToTest(explainText(text));

describe('a server of Microsoft’s with port 465', () => {
  it.each([
    ['smtp.live.com port 465 SSL: 0x800CCC0E', 'smtp-mail.outlook.com'],
    ['Cannot connect to smtp.live.com:465', 'smtp-mail.outlook.com'],
    ['outlook.office365.com port 465 SSL/TLS: 0x800CCC0E', 'smtp.office365.com'],
    ['smtp-mail.outlook.com, port 465, SSL, 0x800CCC0E', 'smtp-mail.outlook.com'],
    ['smtp.office365.com 465 SSL: 0x80042109', 'smtp.office365.com'],
    ['smtp.office365.com 465 SSL: 0x800CCC1A', 'smtp.office365.com'],
  ])('has no such port, and is tested by its right name and port: %s', (text, host) => {
    const steps = words(text).steps.join('\n');
    expect(steps).toContain('no port 465');
    expect(steps).toMatch(/port .* to 587 and the encryption to STARTTLS/);
    expect(steps).not.toMatch(/unless your provider|or 465|to 465/);
    expect(toTest(text)).toEqual({ host, port: 587, encryption: 'starttls' });
  });

  it.each([
    [
      'Thunderbird kann keine Verbindung zu smtp.office365.com:465 (SSL/TLS) aufbauen: Zeitüberschreitung',
      'Microsoft 365',
    ],
    ['swaks: connect to smtp-mail.outlook.com:465 failed: Connection timed out', 'Outlook.com'],
    ['(0x800CCC0E) outgoing server smtp.office365.com, port 465, SSL: Yes', 'Microsoft 365'],
  ])('is told first, and for sure: %s', (text, provider) => {
    const { title, sureness, others, ofCause } = words(text);
    expect(title).toBe(`${provider} has no port 465`);
    expect(sureness).toBe('We are sure');
    expect([others, ofCause]).toEqual([[], false]);
  });

  it.each([
    'swaks: connect to smtp.gmail.com:465 failed: Connection timed out',
    'swaks: connect to smtp.office365.com:587 failed: Connection timed out',
    'Delivery to anna@example.com failed: connect to smtp.office365.com:465 timed out. Reporting-MTA: dns; mail.example.net',
  ])('is not said to lack it otherwise: %s', (text) => {
    expect(words(text).title).not.toContain('no port 465');
  });

  it('is not offered that port beside a number that names both', () => {
    const steps = words('Outlook 0x800CCC1A with 587 or 465, smtp.office365.com').steps.join('\n');
    expect(steps).toContain('Microsoft has no port 465');
    expect(steps).not.toContain('set the port to 465');
  });

  it.each(['Office 365, port 465 SSL: 0x800CCC0E', '0x800CCC0E with SSL on 465, account at Hotmail'])(
    'is put right where a text names Microsoft and no server: %s',
    (text) => {
      expect(
        words(text)
          .asides.flatMap((each) => each.words)
          .join(),
      ).toContain('Port 465 does not answer there');
    },
  );
});

describe('an encryption that does not go with its port', () => {
  it('goes along into the test where it is STARTTLS', () => {
    expect(toTest('Server mail.example.net Port 465 STARTTLS: wrong version number')).toMatchObject({
      port: 465,
      encryption: 'starttls',
    });
  });

  it('does not where it is none: no password is to go out in the open', () => {
    expect(
      toTest('Server mail.example.net Port 587 without encryption: must issue STARTTLS first'),
    ).not.toHaveProperty('encryption');
  });
});

describe('a name that is not the one for sending', () => {
  it('is changed first where it is out of date', () => {
    const { steps, remarks, who } = words('smtp.live.com port 587: 0x800CCC0E');
    expect(steps[0]).toMatch(/from smtp\.live\.com to smtp-mail\.outlook\.com/);
    expect(remarks.join()).toContain('out of date');
    expect(who).toEqual(['you']);
  });

  it('is not the one to test, whatever went wrong', () => {
    expect(toTest('smtp.live.com:587 535 5.7.3 Authentication unsuccessful').host).toBe(
      'smtp-mail.outlook.com',
    );
    expect(toTest('Could not connect to smtp-emea.outlook.com').host).toBe('smtp.office365.com');
    expect(toTest('connect to outlook.office365.com port 587: connection timed out').host).toBe(
      'smtp.office365.com',
    );
  });

  it('is left alone where the text tells of fetching, and where a company’s own relay is meant', () => {
    expect(words('outlook.office365.com port 993: 0x800CCC0E').steps.join()).not.toContain('change the name');
    expect(words('outlook.office365.com: 0x800CCC0E').steps.join()).not.toContain('change the name');
    const relay = 'host: example-com.mail.protection.outlook.com port: 25 connection refused';
    expect(words(relay).steps.join()).not.toContain('change the name');
    expect(toTest(relay).host).toBe('example-com.mail.protection.outlook.com');
  });

  it('is guessed at nowhere', () => {
    expect(words('Could not connect to SMTP host: mail.example.org, port: 465').steps.join()).not.toContain(
      'change the name',
    );
    expect(toTest('Could not connect to SMTP host: mail.example.org, port: 465').host).toBe(
      'mail.example.org',
    );
  });
});

describe('a port that is the provider’s own', () => {
  it.each([
    'smtp.office365.com port 587 STARTTLS: 0x800CCC0E',
    'smtp.gmail.com port 587 encryption STARTTLS: 0x80042109',
    'smtp.gmail.com port 465 SSL: 0x800CCC0E',
    'connect ECONNREFUSED smtp.gmail.com:465',
    'Could not connect to SMTP host: smtp.office365.com, port: 587, connection timed out',
  ])('is said to be right, and no other is advised: %s', (text) => {
    const { steps, meaning, who } = words(text);
    expect(steps[0]).toMatch(
      /^Leave the port at (?:587 and the encryption at STARTTLS|465 and the encryption at SSL\/TLS)/,
    );
    expect(steps.join('\n')).not.toMatch(/Set the port|Try port|letter by letter/);
    expect(steps.join('\n')).toContain('hotspot');
    expect(meaning).not.toMatch(/port .*may be|Usually the port/);
    expect(who).toEqual(['you', 'network']);
  });

  it('is left as it is where the encryption did not come about', () => {
    const { steps } = words('smtp.gmail.com port 587, encryption: STARTTLS, 0x800CCC1A');
    expect(steps[0]).toMatch(/^Leave the port at 587/);
    expect(steps.join('\n')).not.toContain('Set the port');
    expect(steps.join('\n')).toContain('updates of Windows');
  });

  it.each([
    [
      "Server: 'smtp.gmail.com', Protocol: SMTP, Port: 465, Secure(SSL): No, Error Number: 0x800CCC0E",
      '465',
      'SSL/TLS',
    ],
    ['smtp.gmail.com port 465 without SSL: 0x800CCC0E', '465', 'SSL/TLS'],
    ['smtp.gmail.com port 465 STARTTLS: 0x800CCC0E', '465', 'SSL/TLS'],
    ['smtp.gmail.com ポート: 465、SSL: なし 0x800CCC0E', '465', 'SSL/TLS'],
    ['smtp.gmail.com Port 587, Verschlüsselung: keine, 0x800CCC0E', '587', 'STARTTLS'],
    ['smtp.gmail.com port 587 SSL: 0x800CCC1A', '587', 'STARTTLS'],
  ])(
    'is not right with another encryption, which is put right at that port: %s',
    (text, port, encryption) => {
      const { steps } = words(text);
      expect(steps[0]).toMatch(`port of the outgoing server to ${port} and the encryption to ${encryption}`);
      expect(steps.join()).not.toContain('Leave the port');
    },
  );

  it('is left as it is where something on the network blocks it, or cuts the line', () => {
    const blocked = words('smtp.office365.com port 587 is blocked by the firewall');
    expect(blocked.title).toContain('blocks sending');
    expect(blocked.steps.join('\n')).not.toMatch(/465|in place of 25/);
    const cut = words('smtp.office365.com port 587, encryption: STARTTLS: 0x800CCC0F');
    expect(cut.steps[0]).toMatch(/^Leave the port at 587/);
    expect(cut.steps.join('\n')).not.toContain('Check that');
    expect(cut.others.map(({ problem }) => problem).join()).not.toContain('tls-wrong-mode');
  });

  it('has its encryption taken away on the way, where the provider offers it', () => {
    const text = 'smtp.office365.com port 587 STARTTLS: 0x800CCC7D the server does not support STARTTLS';
    const { title, steps, forIt } = words(text);
    expect(title).toBe('Something on the way hides the encryption');
    expect(steps.join('\n')).not.toContain('465');
    expect(forIt).toContain('inspection');
    expect(words(text.replace('office365', 'example')).title).not.toBe(title);
  });

  it.each([
    'smtp.gmail.com port 25: 0x800CCC0E',
    'mail.example.com port 587 STARTTLS: 0x800CCC0E',
    'smtp.gmail.com: 0x800CCC0E',
    'smtp.gmail.com port 587 SSL: 0x800CCC1A',
    'smtp.gmail.com port 587: 0x800CCC1A',
  ])('is not said to be right without a word of the provider’s or the text’s: %s', (text) => {
    expect(words(text).steps.join()).not.toContain('Leave the port');
  });
});
