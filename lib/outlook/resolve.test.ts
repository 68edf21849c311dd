import { describe, expect, it } from 'vitest';
import type { Choices } from './choices';
import { knownFor, resolve } from './resolve';

const choices: Choices = { look: 'old', type: 'imap', doing: 'edit', way: 'file' };
const settings = { host: 'out.firma.example', port: 2525, encryption: 'starttls' } as const;

describe('what stands in a box', () => {
  it('is the visitor’s own value', () => {
    const known = knownFor(settings, 'classic-windows', choices);
    expect(resolve({ from: 'host' }, known)).toEqual({ state: 'known', text: 'out.firma.example' });
    expect(resolve({ from: 'port' }, known)).toEqual({ state: 'known', text: '2525' });
    expect(resolve({ from: 'host-and-port' }, known)).toEqual({
      state: 'known',
      text: 'out.firma.example:2525',
    });
  });

  it('is the encryption in the words of the window that is drawn', () => {
    const text = (look: Choices['look']) =>
      resolve({ from: 'encryption' }, knownFor(settings, 'classic-windows', { ...choices, look }));
    expect(text('old')).toEqual({ state: 'known', text: 'TLS' });
    expect(text('new')).toEqual({ state: 'known', text: 'STARTTLS' });
  });

  it('says so when the provider has to name it', () => {
    const known = knownFor({ host: 'out.firma.example' }, 'classic-windows', choices);
    for (const from of ['port', 'encryption', 'host-and-port', 'incoming-host'] as const) {
      expect(resolve({ from }, known)).toEqual({ state: 'missing' });
    }
  });

  it('is never an address, a user name or a password', () => {
    const known = knownFor(settings, 'classic-windows', choices);
    expect(resolve({ from: 'username' }, known)).toEqual({ state: 'remembered', what: 'username' });
    expect(resolve({ from: 'password' }, known)).toEqual({ state: 'hidden' });
  });
});
