/** Names that people make up for a known server, because they sound right. No provider publishes them. */
export const slips: Readonly<Record<string, string>> = {
  'smtp.office.com': 'smtp.office365.com',
  'smtp.microsoft.com': 'smtp.office365.com',
  'smtp.microsoft365.com': 'smtp.office365.com',
  'smtp.outlook365.com': 'smtp.office365.com',
  'smtp.o365.com': 'smtp.office365.com',
  'smtp.365.com': 'smtp.office365.com',
  'outlook.office.com': 'smtp.office365.com',
  'outlook.live.com': 'smtp-mail.outlook.com',
  'smtp.mail.outlook.com': 'smtp-mail.outlook.com',
  'smtp-outlook.com': 'smtp-mail.outlook.com',
  'smtp.google.com': 'smtp.gmail.com',
};
