import { describe, expect, it } from 'vitest';
import { notesOn } from './notes-on';
import { providerFor } from './provider-for';

describe('a note with a date', () => {
  const microsoft = providerFor('contoso.onmicrosoft.com');
  const keys = (day: string) => (microsoft ? notesOn(microsoft, new Date(day)).map((note) => note.key) : []);
  const before = 'providers.notes.microsoft-password-until-end-of-2026';
  const after = 'providers.notes.microsoft-password-off-by-default';

  it('is shown only in its time', () => {
    expect(keys('2026-12-31T23:00:00Z')).toContain(before);
    expect(keys('2026-12-31T23:00:00Z')).not.toContain(after);
    expect(keys('2027-01-01T00:00:00Z')).toContain(after);
    expect(keys('2027-01-01T00:00:00Z')).not.toContain(before);
  });
});
