import type { Rule } from './rule';

/** What a program has in place of a password where it sends through the interface of Microsoft, Google or Zoho. */
const service =
  '(?:\\bazure\\b|\\bentra\\b|graph\\.microsoft|\\b(?:microsoft|ms) graph|\\bgraph api|\\bgmail api|googleapis|\\b(?:microsoft|outlook|google|gmail|zoho|office ?365) (?:mailer|connection|api|auth\\w*))';
const unauthorized =
  '\\bunauthori[sz]ed\\b(?! (?:sender|relay|ip|recipient|user|access to|domain|from(?! (?:the )?(?:\\w+ )?(?:graph|api|google|microsoft|azure))))';

/** Programs that send with a token, and whose token is missing, or has run out. */
export const programTokenRules: Rule[] = [
  {
    problem: 'oauth-token-invalid',
    says: [
      /\b(?:no|not|never|without|missing|lacks?)\b.{0,40}\brefresh[ _-]?token/,
      /\brefresh[ _-]?token\b.{0,30}\b(?:missing|absent|empty|null|undefined|not (?:found|set|provided|returned|available|present|issued))/,
      /\b(?:fail\w*|could not|cannot|unable to|error)\b.{0,12}\brefresh(?:ing)? (?:the |your |my |access |oauth2? )*tokens?\b|\btokens? (?:refresh\w*|renewal)\b.{0,40}\bfail/,
      /\bno (?:oauth\w{0,2} ?)?(?:access )?token ?provider\b/,
      /\binvalid[_ ]scope\b|\bscopes?\b.{0,160}\b(?:is|are) not valid\b/,
      /\b(?:could not|cannot|unable to|failed to) (?:determine|find|read) (?:the )?client[ _]?id\b/,
      // what a server says behind a token that it did not take (RFC 7628 §3.2.2)
      /"status" ?: ?"(?:40[0-9]|invalid_\w{1,20})" ?,.{0,80}"(?:schemes|scope)" ?:/,
      new RegExp(`${service}.{0,400}${unauthorized}|${unauthorized}.{0,200}${service}`),
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials', 'auth-blocked-by-policy', 'local-client-problem'],
    samples: [
      'Mail is sent by Google: the access token does not provide a refresh token',
      'Refresh token not found, the mail was not sent',
      "The provided value for the input parameter 'scope' is not valid: https://outlook.office.com/SMTP.Send",
      'Message not sent: no OAuth2TokenProvider available',
      'WP Mail SMTP with the Microsoft mailer: 401 Unauthorized after some days',
      'Sending mail failed: Unauthorized (graph.microsoft.com)',
      '{"status":"400","schemes":"Bearer","scope":"https://mail.example.com/"}',
      'Token refreshing for the mail account failed',
      'mail helper: cannot determine the client ID from the request',
      'Mail of the Microsoft connection: error 401 Unauthorized from Graph API on sendMail',
    ],
  },
];
