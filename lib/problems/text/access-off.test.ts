import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a way in that is off or barred', () => {
  it.each([
    '535 Zugriff gesperrt',
    '535 5.7.1 Login denied, SMTP access blocked',
    'authentication rejected access disabled',
    'zablokovaný SMTP přístup',
    '535 Dostęp zablokowany',
    '535 Accès bloqué',
    '535 Acceso bloqueado',
    '535 Accesso bloccato',
    '535 Acesso bloqueado',
    '535 Toegang geblokkeerd',
    '535 Доступ заблокирован',
    '535 访问被禁用',
    '535 Erişim engellendi',
  ])('is no wrong password: %s', (text) => {
    const { problem, confidence, also } = explainText(text);
    expect({ problem, confidence }).toEqual({
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      confidence: 'likely',
    });
    expect(also).toContain('auth-account-locked-or-disabled');
  });

  it.each([
    ['535 Access denied', 'auth-bad-credentials'],
    ['535 Zugriff verweigert: Kennwort falsch', 'auth-bad-credentials'],
    ['535 5.7.1 Login denied, access from your country is blocked', 'auth-blocked-by-policy'],
    ['535 Login failed: access blocked after too many attempts', 'auth-too-many-attempts'],
    ['535 Access to your account has been blocked', 'auth-account-locked-or-disabled'],
    ['SMTP access blocked by firewall', 'network-blocked'],
    ['554 5.7.1 Access blocked: your IP is listed at example', 'ip-blocklisted'],
  ])('is not what else stands behind a no: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
