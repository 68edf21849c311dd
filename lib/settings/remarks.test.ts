import { describe, expect, it } from 'vitest';
import { remarksOn } from './remarks';
import { readServer } from './server';
import { readServerName } from './server-name';

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
