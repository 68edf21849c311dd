/**
 * Whether a firewall's mail inspection wrote over what the server said: the greeting with asterisks, and extensions or
 * commands that it does not let through with the letter X (Cisco PIX and ASA, "Mailguard", "inspect esmtp").
 * source: https://learn.microsoft.com/troubleshoot/exchange/mailflow/cannot-send-receive-email-behind-cisco-firewall checked: 2026-11
 */
export function isMasked(text: string): boolean {
  return /^220[ -][*\d .]*\*{6,}/m.test(text) || /(?:^\d{3}[ -]|["' ])X{4,}[A-C]?\b/m.test(text);
}
