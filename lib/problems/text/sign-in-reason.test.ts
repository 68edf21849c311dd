import { describe, expect, it, test } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { explainText } from './explain-text';

/** Worded for this test, as servers word such replies. */
const live = (words: string) => diagnose(stoppedBy(refusal('sign-in', 535, '5.7.8', words), { stages: [] }));
const pasted = (words: string) => explainText(`535 5.7.8 ${words}`);

const reasons: Partial<Record<ProblemCode, string[]>> = {
  'server-temporary-failure': [
    'Error: authentication failed: mail store unreachable',
    'Login failed: the directory service did not respond',
    'Authentication failed. Scheduled maintenance until 04:00',
    'Error: authentication failed: generic failure',
    'Authentication failed: clock skew is too great',
    'Anmeldung abgelehnt. System wird gewartet',
    'Anmeldung fehlgeschlagen: Dienst derzeit überlastet',
    "Échec de l'authentification : base de données injoignable",
    'Error de autenticación: servicio saturado',
    'Falha na autenticação: servidor em manutenção',
    'Autenticazione fallita: errore interno del server',
    'Authenticatie mislukt: interne serverfout',
    'Nie udało się zalogować: trwa konserwacja systemu',
    'Ошибка аутентификации: ведутся технические работы',
    '登录失败：服务器内部错误',
    'Error de autenticación: servidor caído',
    'Authentication failed. We are upgrading our mail platform this evening',
    'Anmeldung nicht möglich: Störung im Rechenzentrum',
    "Authentification impossible : panne du serveur d'annuaire",
    'Inloggning misslyckades: internt serverfel',
  ],
  'auth-blocked-by-policy': [
    'Login denied - only reachable through the company VPN',
    'Authentication failed. Foreign IP',
    'Error: authentication failed: logon hours restriction',
    'Login failed: identity check pending in the portal',
    'Authentication failed. New privacy terms must be accepted on the website',
    'Error: authentication failed: device has not been registered',
    'Anmeldung fehlgeschlagen: Anmeldung nur zwischen 7 und 19 Uhr',
    'Anmeldung abgelehnt. Zugriff ausserhalb des Büronetzes gesperrt',
    "Échec de l'authentification : contrôle de sécurité échoué",
    'Autenticación fallida. Solo desde la red de la empresa',
    'Falha na autenticação: apenas a partir da rede interna',
    'Autenticazione fallita: consentito solo dalla rete aziendale',
    'Authenticatie mislukt: alleen vanaf het bedrijfsnetwerk',
    'Ошибка аутентификации: требуется VPN',
    '认证失败，IP不在白名单中',
    'Authentication failed: login permitted from Germany only',
    'Authenticatie mislukt: alleen toegestaan vanaf kantoor',
    'Login failed: source network not whitelisted',
    'Nie udało się zalogować: adres IP spoza dozwolonej sieci',
    'Authentication failed: access window closed (07:00-20:00)',
    'Anmeldung abgelehnt: nur aus Deutschland erlaubt',
    "Autenticazione fallita: accesso consentito solo dall'Italia",
  ],
  'auth-smtp-disabled-tenant-or-mailbox': [
    'Login denied - sending is not part of your package',
    'Authentication failed. Mail clients may not be used with this mailbox',
    'Anmeldung abgelehnt. Versand ist in Ihrem Tarif nicht enthalten',
    "Authentification refusée. L'accès SMTP n'est pas compris dans votre forfait",
    'Error de autenticación: el envío no está contratado',
    'Autenticazione fallita: servizio non incluso nel piano',
    'Ошибка аутентификации: услуга не входит в ваш тариф',
    '登录失败：套餐不包含该服务',
    'Authentication failed: submission disabled by postmaster',
    'Anmeldung abgelehnt: Fremdprogramme sind gesperrt',
    'Anmeldung fehlgeschlagen: für dieses Postfach ist nur Webmail gebucht',
    'Anmeldung fehlgeschlagen: Ihr Paket umfasst keinen SMTP-Versand',
    'Error de autenticación: el administrador ha desactivado el correo saliente',
  ],
  'auth-account-locked-or-disabled': [
    'Login failed: domain has lapsed',
    'Login denied - customer account on hold because of an open invoice',
    'Anmeldung fehlgeschlagen: Vertrag gekündigt',
    'Anmeldung fehlgeschlagen: Domain ist abgelaufen',
    'Authentification refusée. Domaine expiré',
    'Autenticación fallida. Dominio caducado',
    'Authenticatie mislukt: domein verlopen',
    'Вход не выполнен. Домен истёк',
    'Anmeldung abgelehnt: offene Rechnung',
    'Anmeldung fehlgeschlagen: Domain nicht verlängert',
    'Error de autenticación: cuenta inactiva',
    'Authentification refusée : compte clôturé',
  ],
  'auth-basic-disabled': ['Sign in with OAuth2 instead', 'Anmeldung fehlgeschlagen: OAuth statt Kennwort'],
  'account-sending-blocked': [
    'Postfach wegen Spamversand gesperrt',
    'Authentification refusée. Boîte bloquée pour envoi de spam',
    'Autenticación fallida. Buzón bloqueado por enviar spam',
    'Вход не выполнен. Ящик заблокирован за рассылку спама',
  ],
  'auth-too-many-attempts': [
    'Authentication failed. Banned by fail2ban for 10 minutes',
    'Login failed: login quota exhausted, come back in an hour',
    'Anmeldelimit überschritten',
    'Authentication failed: too many logins lately, slow down',
    'Login failed: cooldown active, 300 seconds left',
    'Anmeldung gesperrt nach fünf Fehlversuchen',
    'Demasiados fallos, espere 20 minutos',
    'Login failed: max logins per minute exceeded',
    'Authentification refusée. Limite de connexions atteinte, réessayez dans 15 minutes',
    '今日登录上限已达到',
  ],
};

describe('the reason behind a refused sign-in is the cause', () => {
  const samples = Object.entries(reasons).flatMap(([problem, words]) => words.map((each) => [problem, each]));
  test.each(samples)('%s: %s', (problem, words) => {
    for (const judged of [live(words ?? ''), pasted(words ?? '')]) {
      expect(judged).toMatchObject({ problem, confidence: 'likely' });
      expect(judged.also).toContain('auth-bad-credentials');
    }
  });
});

describe('words behind a refused sign-in that nobody understands', () => {
  test.each([
    'Error: authentication failed: the caretaker has gone fishing',
    'Authentication failed. Grüner Modus aktiv',
    'Login failed - quorum lacking',
    'Anmeldung fehlgeschlagen: Stufe drei',
    "Échec de l'authentification : feu rouge",
  ])('leave a doubt: %s', (words) => {
    expect(live(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
    expect(pasted(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'likely' });
  });
});

describe('a no that gives no reason', () => {
  test.each([
    'Error: authentication failed: authentication failure',
    'Error: authentication failed: UGFzc3dvcmQ6',
    'Login failed. See https://help.example.com/login for more information',
    'Username or password incorrect (id 7f3a-22)',
    'Authentication failed for user anna@example.com',
    'Login incorrect. Contact support@example.com for help',
    'Anmeldung fehlgeschlagen: Benutzername oder Passwort falsch',
    'Échec de l’authentification : mot de passe incorrect',
    '登录失败：用户名或密码错误',
  ])('is sure: %s', (words) => {
    expect(live(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure' });
    expect(pasted(words)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure' });
  });
  test.each([
    'Authentication failed: please use your e-mail address, account name is not permitted',
    'Anmeldung fehlgeschlagen: nur noch 2 von 5 Versuchen übrig',
    'Authentication failed: LDAP bind failed: invalid credentials',
    'Access not allowed',
    'Login failed for user anna from 203.0.113.4',
    'Falscher Benutzername oder falsches Passwort für diesen Dienst',
  ])('is none of another thing for what it names beside: %s', (words) => {
    expect(live(words).problem).toBe('auth-bad-credentials');
    expect(pasted(words).problem).toBe('auth-bad-credentials');
  });
  it('stays one where it names the password beside other things', () => {
    expect(live('Login failed: wrong password, or the service is off for this account').problem).not.toBe(
      'server-temporary-failure',
    );
  });
});
