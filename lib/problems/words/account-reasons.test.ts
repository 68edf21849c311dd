import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

const refused = (code: number, text: string) =>
  told(stoppedBy(refusal('sign-in', code, '', text, 'AUTH PLAIN'), { stages: [], sameName: true }));

/** Replies of our own wording. */
const reasons: [string, ProblemCode, string[]][] = [
  [
    'service that is stopped because a bill is open',
    'auth-account-locked-or-disabled',
    [
      'Servicio suspendido por falta de pago',
      'Votre abonnement a expiré, service suspendu',
      'Usługa zawieszona: brak płatności',
      'Servizio sospeso per mancato pagamento',
      'Dienst opgeschort wegens niet-betaling',
      'Услуга приостановлена за неуплату',
      '料金未納のため停止しています',
      'Hosting suspended for non-payment',
    ],
  ],
  [
    'place that is not the usual one',
    'auth-blocked-by-policy',
    [
      '异地登录被拒绝',
      'Anmeldung von einem ungewohnten Ort abgelehnt',
      'Connexion depuis un lieu inhabituel refusée',
      'Вход из необычного места заблокирован',
      'Logowanie z nietypowej lokalizacji zablokowane',
      'Logowanie spoza Polski jest zablokowane',
    ],
  ],
  [
    'second step and the password that goes with it',
    'auth-app-password-required',
    [
      'Zwei-Faktor-Authentifizierung aktiv: Bitte ein Gerätepasswort verwenden',
      'two-phase verification is on, use a special password',
      'Validation en deux étapes active : utilisez un mot de passe dédié',
      'Включена двухфакторная аутентификация, используйте отдельный пароль',
      '已开启两步验证，请使用专用密码',
    ],
  ],
  [
    'account that is not ready yet',
    'auth-account-locked-or-disabled',
    [
      'Password accepted, but the account must be activated by the administrator',
      'Your account is under validation',
      'Ihr Konto ist noch nicht freigeschaltet',
      'Votre compte est en cours de validation',
      'Su cuenta aún no está activada',
      'Ваш аккаунт ещё не активирован',
      '账号尚未激活',
    ],
  ],
  [
    'key that may do less',
    'auth-account-locked-or-disabled',
    ['API key is restricted', 'Der API-Schlüssel ist eingeschränkt'],
  ],
  [
    'mailbox that programs may not use',
    'auth-smtp-disabled-tenant-or-mailbox',
    [
      'Authentication not allowed on IMAP/SMTP servers for this mailbox, please use webmail',
      'Authentication not enabled for this mailbox',
      'Autenticazione non consentita sui server SMTP per questa casella',
      'Вход по IMAP/SMTP для этого ящика запрещён',
      '此邮箱不允许通过IMAP/SMTP登录',
    ],
  ],
];

describe.each(reasons)('a sign-in refused for a %s', (_, problem, replies) => {
  it.each(replies)('is told by its reason, live and as a text: %s', (text) => {
    expect(refused(535, text).problem).toBe(problem);
    expect(explainText(`535 ${text}`).problem).toBe(problem);
  });
});

it('an account that waits to be let in is not said to be switched off', () => {
  const { title, all } = refused(535, 'Your account is under validation');
  expect(title).toBe('This account is not ready yet');
  expect(all).not.toMatch(/switched this account off|does not go away/);
  expect(refused(535, 'This account was suspended').title).toBe('The provider has switched this account off');
});

it('a way to sign in that a server does not know is still told as that', () => {
  expect(refused(504, 'Authentication not enabled').problem).toBe('auth-mechanism-unsupported');
  expect(refused(535, 'Authentication is not allowed on this port').problem).toBe(
    'auth-mechanism-unsupported',
  );
});

it.each([
  '432 4.7.12 Please change your password at the portal first',
  '454 4.7.0 Your password must be changed',
  '454 4.7.0 Bitte ändern Sie Ihr Passwort',
  '432 4.7.12 Votre mot de passe a expiré',
  '454 4.7.0 Debe cambiar su contraseña',
  '454 4.7.0 Необходимо сменить пароль',
  '454 4.7.0 密码已过期，请修改密码',
])('a password that has to be made anew is no matter of waiting, whatever the code: %s', (reply) => {
  const [, code, status, text] = reply.match(/^(\d+) (\S+) (.+)$/) ?? [];
  const failure = refusal('sign-in', Number(code), status ?? '', text ?? '', 'AUTH PLAIN');
  const { title, steps } = told(stoppedBy(failure, { stages: [], sameName: true }));
  expect(title).toBe('The password has run out');
  expect(steps.join()).not.toMatch(/[Ww]ait/);
  expect(explainText(reply).problem).toBe('auth-bad-credentials');
});

it.each([
  ['recipient', 452, '4.2.2', '<a@example.com>: Recipient address rejected: Mailbox quota exceeded'],
  ['sender', 552, '5.2.2', 'Your mailbox is over quota, sending is disabled until you delete messages'],
  ['sender', 552, '5.2.2', 'Ihr Postfach ist voll, der Versand ist gesperrt'],
  ['sender', 552, '5.2.2', 'Su buzón está lleno, el envío está desactivado'],
] as const)('a full mailbox is no limit and no ban: %s %s', (stage, code, status, text) => {
  expect(told(stoppedBy(refusal(stage, code, status, text))).problem).toBe('mailbox-full');
  expect(explainText(`${code} ${status} ${text}`).problem).toBe('mailbox-full');
});

it.each([
  'Service temporarily unavailable, moving mailboxes',
  'maintenance, try again later',
  'policy service is busy',
])('behind a refused sender a passing reason counts where the code is a passing one: %s', (reason) => {
  const text = `<a@example.com>: Sender address rejected: ${reason}`;
  expect(told(stoppedBy(refusal('sender', 450, '4.7.1', text))).problem).toBe('server-temporary-failure');
  expect(explainText(`450 4.7.1 ${text}`).problem).toBe('server-temporary-failure');
});
