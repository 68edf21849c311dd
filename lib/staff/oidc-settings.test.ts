import { describe, expect, it } from 'vitest';
import { readOidc, staffName } from './oidc-settings';

describe('who is staff at an OpenID provider', () => {
  const of = (
    claims: Record<string, unknown>,
    domain: string | null = 'example.org',
    group: string | null = null,
  ) => staffName({ domain, group }, claims);

  it.each([
    [{ email: 'ada@example.org', email_verified: true, name: 'Ada' }, 'Ada'],
    [{ email: 'Ada@Example.ORG', email_verified: true }, 'Ada@Example.ORG'],
    [{ hd: 'example.org', email: 'ada@example.org' }, 'ada@example.org'],
  ])('by the domain: %j', (claims, name) => {
    expect(of(claims)).toBe(name);
  });

  it.each([
    { email: 'ada@example.org' },
    { email: 'ada@example.org', email_verified: false },
    { email: 'ada@example.org', email_verified: 'true' },
    { email: 'ada@example.org.evil.example', email_verified: true },
    { email: 'ada@evil-example.org', email_verified: true },
    { email: 'eve@evil.example@example.org', email_verified: true },
    { hd: 'evil.example', email: 'ada@example.org' },
    { preferred_username: 'ada@example.org' },
    {},
  ])('not by what only looks like it: %j', (claims) => {
    expect(of(claims)).toBeNull();
  });

  it('by the group, and by both where both are asked for', () => {
    expect(of({ groups: ['all', 'mail-help'], name: 'Ada' }, null, 'mail-help')).toBe('Ada');
    expect(of({ roles: ['mail-help'] }, null, 'mail-help')).toBe('staff');
    expect(of({ groups: ['mail-help-readers'] }, null, 'mail-help')).toBeNull();
    expect(of({ groups: 'not mail-help' }, null, 'mail-help')).toBeNull();
    expect(of({ groups: ['mail-help'] }, 'example.org', 'mail-help')).toBeNull();
  });
});

describe('the variables of staff sign-in', () => {
  const whole = {
    STAFF_OIDC_ISSUER: 'https://login.example.com/tenant',
    STAFF_OIDC_CLIENT_ID: 'sendwell',
    STAFF_OIDC_CLIENT_SECRET: 'geheim',
    STAFF_OIDC_DOMAIN: 'Example.org',
  };
  it('are none or whole', () => {
    expect(readOidc({})).toBeNull();
    expect(readOidc(whole)).toMatchObject({ clientId: 'sendwell', domain: 'example.org', group: null });
  });
  it('that do not fit are all named at once, without the secret', () => {
    const wrong = { STAFF_OIDC_ISSUER: 'http://login.example.com', STAFF_OIDC_CLIENT_SECRET: 'geheim' };
    expect(() => readOidc(wrong)).toThrow(
      [
        'STAFF_OIDC_CLIENT_ID is missing: staff sign-in by OpenID Connect needs it',
        'STAFF_OIDC_ISSUER: "http://login.example.com" is not an issuer such as https://login.example.com',
        'STAFF_OIDC_DOMAIN or STAFF_OIDC_GROUP is missing: without one, everybody there would be staff',
      ].join('\n'),
    );
  });
});
