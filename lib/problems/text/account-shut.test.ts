import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('an account that is shut for a while', () => {
  it.each([
    'Account temporarily disabled for security reasons',
    '535 Account temporarily disabled for security reasons',
    'Your mail account has been temporarily suspended for security reasons.',
    'Compte temporairement suspendu pour raisons de sécurité',
    'Account temporaneamente bloccato per ragioni di sicurezza.',
    'Ihr Mail-Konto wurde aus Sicherheitsgründen vorübergehend gesperrt.',
    '出于安全考虑，您的帐号已被暂时锁定',
    'セキュリティ上の理由により、アカウントは一時的に停止されています。',
    'このアカウントは無効になっています',
    '보안상의 이유로 계정이 일시적으로 비활성화되었습니다.',
    '보안을 위해 계정이 일시 정지되었습니다',
    'Uw account is tijdelijk uitgeschakeld',
    'Konto tymczasowo zablokowane',
  ])('is not a server that is busy: %s', (text) => {
    const { problem, confidence } = explainText(text);
    expect({ problem, confidence }).toEqual({
      problem: 'auth-account-locked-or-disabled',
      confidence: 'likely',
    });
  });

  it.each([
    ['550 5.2.1 The email account that you tried to reach is temporarily disabled', 'recipient-rejected'],
    ['450 4.2.1 The account is temporarily locked, try again later', 'server-temporary-failure'],
    ['您的帐号因发送垃圾邮件已被暂时停用发信功能', 'account-sending-blocked'],
    ['Account temporarily locked: too many failed login attempts', 'auth-too-many-attempts'],
    ['Il servizio è temporaneamente non disponibile', 'server-temporary-failure'],
  ])('is not meant by what befell another: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
