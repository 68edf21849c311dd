import { describe, expect, it } from 'vitest';
import { addressSchema, serverFormSchema, settingsSchema } from './schemas';

const errors = (result: { success: boolean; error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map((issue) => issue.message) ?? [];

describe('settings from a page', () => {
  it('come out in lower case and A-labels', () => {
    expect(settingsSchema.parse({ host: 'SMTP.Müller.de', port: 587, encryption: 'starttls' })).toEqual({
      host: 'smtp.xn--mller-kva.de',
      port: 587,
      encryption: 'starttls',
    });
  });

  it.each([
    [{ host: 'a b', port: 587, encryption: 'tls' }, 'settings.errors.host-characters'],
    [{ host: 'a.example', port: 0, encryption: 'tls' }, 'settings.errors.port-range'],
    [{ host: 'a.example', port: '587', encryption: 'tls' }, 'settings.errors.port-number'],
    [{ host: 'a.example', port: 587, encryption: 'ssl' }, 'settings.errors.encryption-empty'],
    [{ host: 5, port: 587, encryption: 'tls' }, 'settings.errors.text'],
    [{ host: 'a'.repeat(400), port: 587, encryption: 'tls' }, 'settings.errors.text'],
  ])('%j is turned down with a message key', (input, key) => {
    expect(errors(settingsSchema.safeParse(input))).toEqual([key]);
  });
});

describe('the typed form', () => {
  it('is read as generously as its boxes', () => {
    expect(
      serverFormSchema.parse({ host: ' smtp://smtp.gmail.com ', port: 'Port 587', encryption: 'starttls' }),
    ).toEqual({ host: 'smtp.gmail.com', port: 587, encryption: 'starttls' });
  });

  it('says what is missing in every box', () => {
    expect(errors(serverFormSchema.safeParse({ host: '', port: '', encryption: '' }))).toEqual([
      'settings.errors.host-empty',
      'settings.errors.port-empty',
      'settings.errors.encryption-empty',
    ]);
  });
});

describe('an address', () => {
  it('comes out ready to send', () => {
    expect(addressSchema.parse(' Anna@EXAMPLE.org ')).toBe('Anna@example.org');
    expect(errors(addressSchema.safeParse('anna'))).toEqual(['settings.errors.address-at']);
  });
});
