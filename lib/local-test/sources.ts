/** Where the page’s facts about programs and networks were read. */
export const localSources = {
  'mail-scan': {
    url: 'https://businesshelp.avast.com/Content/Products/AfB_Antivirus/ConfiguringSettings/MailShield.htm',
    checked: '2026-11',
  },
  firewall: {
    url: 'https://learn.microsoft.com/windows/security/operating-system-security/network-security/windows-firewall/',
    checked: '2026-11',
  },
  'new-outlook': {
    url: 'https://github.com/mailcow/mailcow-dockerized-docs/blob/master/docs/client/client-outlook.en.md',
    checked: '2026-11',
  },
  'port-25': { url: 'https://www.rfc-editor.org/rfc/rfc5068#section-3.1', checked: '2026-11' },
} as const satisfies Record<string, { url: string; checked: string }>;
