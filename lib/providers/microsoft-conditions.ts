import type words from '@/lib/text/en/administrator.json';

export type ConditionId = keyof (typeof words)['conditions'] & string;

/** `look` and `change` are lines of PowerShell in which `exampleMailbox` stands for the mailbox. */
type Condition = { look?: string; change?: string; source: string; checked: '2026-11' };

const checked = '2026-11';
const learn = (path: string) => `https://learn.microsoft.com/${path}`;
const devices = learn(
  'troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
);
const powershell = (name: string) => learn(`powershell/module/exchangepowershell/${name}`);

/** How an administrator’s session begins. */
export const connectLine = 'Connect-ExchangeOnline';

/** What must be true for a password to work for sending through Microsoft 365, in the order in which it is decided. */
const microsoftConditions = {
  'security-defaults': { source: learn('entra/fundamentals/security-defaults'), checked },
  organisation: {
    look: 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
    source: powershell('set-transportconfig'),
    checked,
  },
  mailbox: {
    look: 'Get-CASMailbox -Identity user@example.com | Format-List SmtpClientAuthenticationDisabled',
    change: 'Set-CASMailbox -Identity user@example.com -SmtpClientAuthenticationDisabled $false',
    source: powershell('set-casmailbox'),
    checked,
  },
  policy: {
    look: 'Get-AuthenticationPolicy | Format-Table Name, AllowBasicAuthSmtp',
    source: powershell('new-authenticationpolicy'),
    checked,
  },
  'conditional-access': { source: devices, checked },
  'second-factor': { source: devices, checked },
  licence: { source: devices, checked },
  'send-as': {
    look: 'Get-RecipientPermission -Trustee user@example.com',
    change:
      'Add-RecipientPermission -Identity sender@example.com -Trustee user@example.com -AccessRights SendAs',
    source: devices,
    checked,
  },
} as const satisfies Record<ConditionId, Condition>;

export const conditionIds = Object.keys(microsoftConditions) as readonly ConditionId[];

/** A condition with its lines, absent ones undefined. */
export function conditionOf(id: ConditionId): Condition {
  return microsoftConditions[id];
}
