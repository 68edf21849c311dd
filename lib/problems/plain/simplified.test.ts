import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { inSimplified } from './simplified';

describe('Chinese in traditional letters', () => {
  it.each([
    ['您的郵件無法投遞：收件人信箱已滿', 'mailbox-full'],
    ['伺服器憑證已過期', 'cert-expired'],
    ['使用者名稱或密碼錯誤', 'auth-bad-credentials'],
    ['寄送數量已達每日上限', 'rate-or-quota-limited'],
    ['正在寄送的郵件超過了伺服器的大小上限', 'message-too-large'],
    ['收件者不存在', 'recipient-rejected'],
  ])('is read as in simplified ones, and never sure: %s', (text, problem) => {
    const judged = explainText(text);
    expect(judged.problem).toBe(problem);
    expect(judged.confidence).not.toBe('sure');
  });

  it('leaves Japanese and every other language as it is', () => {
    expect(inSimplified('サーバーに接続できません。無効な証明書')).toBeNull();
    expect(inSimplified('收件人不存在')).toBeNull();
    expect(inSimplified('550 user unknown')).toBeNull();
  });
});
