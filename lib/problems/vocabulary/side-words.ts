import { any } from './any';
import { incoming } from './dialog-things';

/** What the server is called from which mail is fetched, and what is spoken there (plain form). */
export const incomingSide = any(
  incoming,
  /\bincoming\b|\b(?:imap|pop3?)s?(?![a-z\d]|\.[\w-]|-\w+\.)|\beingang|\b(?:receiv(?:e|ing)|inbound) (?:mail )?server/,
);

/** What the server is called to which mail is handed, and what is spoken there. */
export const outgoingSide = any(
  /\boutgoing\b|\bsmtps?(?![a-z\d]|\.[\w-]|-\w+\.)|postausgang|\bausgang|\b(?:sending|outbound) (?:mail )?server/,
  /\bsortant|salient|de salida|de saida|de envio|in uscita|uitgaand|wychodz|исходящ|送信 ?(?:メール)? ?サーバ/,
  /(?:发送|发件|寄件|外寄|傳送|发信)(?:邮件|郵件)?(?:服务器|伺服器)|보내는 메일|発信サーバ/,
);
