import { expect, it } from 'vitest';
import { encryptionNoteFor } from './encryption-note';

it('the older names of the encryptions are said in classic Outlook only', () => {
  expect(encryptionNoteFor('classic-windows', 'starttls')).toBe('otherNames');
  for (const edition of ['new-windows', 'android', 'ios', 'web'] as const) {
    expect(encryptionNoteFor(edition, 'starttls')).toBeNull();
  }
});

it('a Mac’s tick box is explained where it is on, and not where it stays empty', () => {
  for (const edition of ['mac', 'mac-legacy'] as const) {
    expect(encryptionNoteFor(edition, 'tls')).toBe('notOnMac');
    expect(encryptionNoteFor(edition, undefined)).toBe('notOnMac');
    expect(encryptionNoteFor(edition, 'none')).toBeNull();
  }
});
