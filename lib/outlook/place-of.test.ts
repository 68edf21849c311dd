import { describe, expect, it } from 'vitest';
import { type Choices, looksOf } from './choices';
import { placeOf } from './place-of';

const choices: Choices = { look: 'new', type: 'imap', doing: 'edit', way: 'file' };

describe('the place of a setting', () => {
  it('is the Advanced tab for the port in the older windows', () => {
    expect(placeOf('port', 'classic-windows', choices)).toEqual({
      window: 'Internet Email Settings',
      label: 'Outgoing server (SMTP):',
      at: 'screen-advanced',
    });
  });

  it('is the form with the names for the server', () => {
    expect(placeOf('host', 'classic-windows', choices)?.label).toBe('Outgoing mail server (SMTP):');
  });

  it('is the tick box for the encryption on a Mac', () => {
    expect(placeOf('encryption', 'mac', choices)?.label).toBe('Use SSL to connect (recommended)');
  });

  it('is known for server and port in every Outlook that has settings', () => {
    for (const edition of [
      'classic-windows',
      'new-windows',
      'mac',
      'mac-legacy',
      'android',
      'ios',
    ] as const) {
      for (const look of looksOf[edition]) {
        expect(placeOf('host', edition, { ...choices, look })).not.toBeNull();
        expect(placeOf('port', edition, { ...choices, look })).not.toBeNull();
      }
    }
  });

  it('is nowhere in a browser', () => {
    expect(placeOf('port', 'web', choices)).toBeNull();
  });
});
