/**
 * A greeting over which a firewall's mail inspection wrote (plain form). Its length is fixed: what goes on as it began would be
 * tried from each place in it.
 * source: https://learn.microsoft.com/troubleshoot/exchange/mailflow/cannot-send-receive-email-behind-cisco-firewall checked: 2026-11
 */
export const maskedGreeting = /\b220[- ][\d ]{0,8}\*[* \d]{6}/;
