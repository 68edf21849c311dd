import { microsoftPersonalDomains } from '@/lib/providers/microsoft-domains';
import { isMicrosoft, isMicrosoftExchanger } from '@/lib/providers/microsoft-hosts';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import type { Judgement } from './judgement';

/** A personal Outlook.com mailbox: told by the server's name, or at a server of Microsoft's by the domain of the address. */
export function isPersonalMicrosoft(host: string, domain: string | undefined): boolean {
  const known = providerOfHost(host);
  if (known?.provider.id === 'outlook-com' && (known.role === 'outgoing' || known.role === 'retired'))
    return true;
  return isMicrosoft(host) && domain !== undefined && microsoftPersonalDomains.includes(domain);
}

/**
 * What a refused name and password mean at such a mailbox: it has taken no passwords since 16 September 2024, those for
 * programs included, so that no other one helps. checked: 2026-11
 * source: https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040
 */
export function asPersonal(judged: Judgement): Judgement {
  const { problem, confidence } = judged;
  if (problem !== 'auth-bad-credentials' && problem !== 'auth-app-password-required') return judged;
  return {
    problem: 'auth-basic-disabled',
    confidence: confidence === 'sure' ? 'likely' : confidence,
    also: [problem],
  };
}

/** Whose mailboxes Microsoft keeps at a server: rules and dates differ. */
export type Mailboxes = 'organisation' | 'personal';

/** Whose mailboxes a server of Microsoft's has; null at a server of somebody else, and at one that only takes in mail. */
export function mailboxesOf(host: string, domain?: string): Mailboxes | null {
  if (isPersonalMicrosoft(host, domain)) return 'personal';
  return isMicrosoft(host) && !isMicrosoftExchanger(host) ? 'organisation' : null;
}

/** Words that only Microsoft's own mail servers use, in the plain form of a text: which mailboxes they have is not told. */
const ownWords =
  /\b5\.7\.139\b|\b5\.7\.30 basic auth|smtpclientauth|aka\.ms\/smtp_auth|not supported for client submission|\.prod\.(?:outlook|exchangelabs)\.com/i;

/** Whether one of Microsoft's own mail servers speaks in a text. */
export function saysMicrosoft(text: string): boolean {
  return ownWords.test(text);
}
