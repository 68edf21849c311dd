import { describe, expect, it } from 'vitest';
import { readServerName } from '@/lib/settings/server-name';
import { remarksOn } from './remarks';
import { readServer } from './server';

const keys = (typed: Parameters<typeof remarksOn>[0]) => {
  const { host, port } = remarksOn(typed);
  return { host: host.map(({ key }) => key), port: port.map(({ key }) => key) };
};

describe('remarks on what is typed', () => {
  it('say nothing about settings that fit together', () => {
    expect(keys({ host: 'smtp.firma.example', port: '587', encryption: 'starttls' })).toEqual({
      host: [],
      port: [],
    });
  });

  it('name an unusual pair', () => {
    expect(keys({ host: 'smtp.firma.example', port: '465', encryption: 'starttls' }).port).toEqual([
      'settings.notices.pair-465',
    ]);
  });

  it.each([
    ['smtp.live.com', '587', 'settings.notices.retired'],
    ['smtp-emea.outlook.com', '587', 'settings.notices.retired'],
    ['smtp-hve.office365.com', '587', 'settings.notices.retired'],
    ['outlook.office365.com', '587', 'settings.notices.incoming-known'],
    ['example-com.mail.protection.outlook.com', '25', 'settings.notices.exchanger'],
    ['example-com.o-v1.mx.microsoft', '25', 'settings.notices.exchanger'],
  ])('put %s right with the server of today', (host, port, key) => {
    const { host: found } = remarksOn({ host, port, encryption: 'starttls' });
    expect(found.map((notice) => notice.key)).toEqual([key]);
    expect(found[0]?.use).toMatchObject({ port: 587, encryption: 'starttls' });
  });

  it('put port 465 right at each of Microsoft’s servers', () => {
    for (const host of ['smtp.office365.com', 'smtp-mail.outlook.com', 'smtp.outlook.com']) {
      const { port } = remarksOn({ host, port: '465', encryption: 'tls' });
      expect(port.map(({ key, use }) => [key, use?.port])).toEqual([['settings.notices.pair-listed', 587]]);
    }
  });

  it('take a mail exchanger and port 25 for right where it is to be a relay', () => {
    const typed = {
      host: 'example-com.mail.protection.outlook.com',
      port: '25',
      encryption: 'starttls',
    } as const;
    expect(keys({ ...typed, relay: true })).toEqual({ host: ['settings.notices.relay-exchanger'], port: [] });
    expect(keys({ ...typed, host: 'relay.firma.example', relay: true })).toEqual({ host: [], port: [] });
    expect(keys({ ...typed, host: 'relay.firma.example' }).port).toEqual(['settings.notices.pair-25']);
  });

  it('say nothing about an empty form', () => {
    expect(keys({ host: '', port: '', encryption: '' })).toEqual({ host: [], port: [] });
  });
});

describe('the server box read without a list of providers', () => {
  it.each([
    'smtp.gmail.com',
    'smtp://mail.example.org:465',
    'SMTP.Example.ORG.',
    '',
    'a b',
    'anna@example.org',
  ])('gives for “%s” what the whole reading gives', (typed) => {
    const { notices, ...whole } = readServer(typed);
    const name = readServerName(typed);
    expect(name).toMatchObject(whole);
    for (const taken of name.ok ? name.taken : []) expect(notices).toContainEqual(taken);
  });
});
