import { describe, expect, it } from 'vitest';
import { changesOn } from './changes';
import type { Choices } from './choices';
import { pathFor } from './paths';
import { knownFor } from './resolve';

const choices: Choices = { look: 'new', type: 'imap', doing: 'edit', way: 'file' };
const now = { host: 'smtp.example.com', port: 587, encryption: 'starttls' } as const;
const was = { port: 465, encryption: 'tls' } as const;

/** All changes on the way through one Outlook. */
function changes(edition: Parameters<typeof pathFor>[0], chosen = choices, old: object = was) {
  const known = knownFor(now, edition, chosen, old);
  return pathFor(edition, chosen).flatMap((screen) =>
    changesOn(screen, known).map((change) => ({ screen: screen.id, ...change })),
  );
}

describe('what changes on a screen', () => {
  it('is the lower drop-down and then the port on the Advanced tab, in the words of this window', () => {
    const encryption = {
      screen: 'advanced',
      control: 'smtp-encryption',
      label: 'Use the following type of encrypted connection:',
      under: 'Outgoing server (SMTP):',
    };
    const port = {
      screen: 'advanced',
      control: 'smtp-port',
      label: 'Outgoing server (SMTP):',
      from: '465',
      to: '587',
    };
    expect(changes('classic-windows')).toEqual([{ ...encryption, from: 'SSL/TLS', to: 'STARTTLS' }, port]);
    expect(changes('classic-windows', { ...choices, look: 'old' })).toEqual([
      { ...encryption, from: 'SSL', to: 'TLS' },
      port,
    ]);
  });

  it('is the server where only the server was another one', () => {
    expect(changes('classic-windows', choices, { host: 'imap.example.com' })).toMatchObject([
      { screen: 'account-form', from: 'imap.example.com', to: 'smtp.example.com' },
    ]);
  });

  it('is the port alone on a Mac, where one tick box stands for both encryptions', () => {
    expect(changes('mac')).toMatchObject([{ control: 'smtp-port', from: '465', to: '587' }]);
  });

  it('is the tick box on a Mac that was not encrypted', () => {
    expect(changes('mac', choices, { encryption: 'none' })).toMatchObject([
      { control: 'smtp-encryption', on: true },
    ]);
  });

  it('is one box where server and port share it', () => {
    expect(changes('android', { ...choices, look: 'old' })).toMatchObject([
      { control: 'smtp-host', from: 'smtp.example.com:465', to: 'smtp.example.com:587' },
    ]);
  });

  it('is nothing where no old settings are known', () => {
    expect(changes('classic-windows', choices, {})).toEqual([]);
  });
});
