/** A standard of mail or of its encryption. */
export const rfc = (number: number) => `https://www.rfc-editor.org/rfc/rfc${number}`;
/** Exchange Online: the codes of returned mail. */
export const ndr =
  'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online';
/** Exchange Online: sending with a sign-in. */
export const smtpAuth =
  'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission';
/** Exchange Online: ways in which devices and programs can send. */
export const devices =
  'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365';
/** Exchange Online: what stops devices and programs, and what the server says then. */
export const devicesFail =
  'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off';
/** Exchange Online: which ways to sign in it offers, told by one who works on it. */
export const offered = 'https://github.com/mattermost/mattermost/issues/954';
/** What a host saw behind 0x80042109, a number that Microsoft’s list lacks. */
export const noConnection = 'https://bobcares.com/blog/outlook-cannot-connect-to-smtp-server-error/';
/** Exchange Online: signing in with a token. */
export const oauth =
  'https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth';
/** Exchange Online: when passwords for sending end. */
export const basic =
  'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835';
/** Outlook.com: servers and ways to sign in of personal mailboxes. */
export const outlookCom =
  'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040';
/** When these pages were read. */
export const checked = '2026-11';
/** Google: app passwords. */
export const appPassword = 'https://support.google.com/accounts/answer/185833';
/** Outlook: a profile or a data file that is not found. */
export const dataFile =
  'https://learn.microsoft.com/outlook/troubleshoot/synchronization/error-0x8004010f-when-sending-or-receiving-emails';
/** Outlook: mail that waits in the Outbox. */
export const outbox =
  'https://learn.microsoft.com/outlook/troubleshoot/synchronization/email-stays-in-outbox-until-manually-send-or-receive';
/** Outlook: the window of Send/Receive with the real message in it, and a read receipt that is stuck. */
export const progress =
  'https://learn.microsoft.com/outlook/troubleshoot/synchronization/delete-nonexistent-messages';
