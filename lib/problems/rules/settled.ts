import type { Rule } from './rule';

/**
 * What one service says in words or with a code that nobody else has, for one thing alone: other rules fit some of its
 * words as well, and cast no doubt on it. checked: 2026-11
 * source: https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 * and https://support.google.com/a/answer/3726730
 */
export const settledRules: Rule[] = [
  {
    // NetEase: nobody sends there but under an address of its own. source: http://help.163.com/09/1224/17/5RAJ4LMH00753VB8.html
    problem: 'sender-not-allowed',
    says: [/\blocal users? only, ?1\d\d \w/],
    confidence: 'sure',
    settled: true,
    also: ['auth-required'],
    samples: ['553 Local user only,163 smtp5,HdxpCgA3f'],
  },
  {
    // SQL Server’s Database Mail, which is off until an administrator turns it on
    problem: 'local-client-problem',
    says: [
      /\bdatabase mail\b.{0,80}\b(?:turned off|disabled|not enabled)\b|\bsp_send_dbmail\b.{0,80}\bturned off\b/,
    ],
    confidence: 'likely',
    settled: true,
    samples: ["SQL Server blocked access to component 'Database Mail XPs', as it is turned off"],
  },
  {
    problem: 'auth-app-password-required',
    says: [/\b5\.7\.9\b.{0,12}application-specific password/],
    confidence: 'sure',
    settled: true,
    samples: [
      '534-5.7.9 Application-specific password required. Learn more at 534 5.7.9 InvalidSecondFactor',
    ],
  },
  {
    problem: 'auth-blocked-by-policy',
    says: [
      /\b5\.7\.14\b.{0,200}\blog in (?:via|with|through) your (?:web )?browser/,
      /\block\w{0,3} by your organi[sz]ation's security defaults/,
    ],
    confidence: 'sure',
    settled: true,
    samples: [
      '534-5.7.14 <https://accounts.example.com/signin> Please log in via your web browser and then try again.',
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
    ],
  },
  {
    problem: 'auth-basic-disabled',
    says: [/\b5\.7\.30\b.{0,60}\bclient submission/],
    confidence: 'sure',
    settled: true,
    samples: ['550 5.7.30 Basic authentication is not supported for Client Submission.'],
  },
  {
    // GMX, web.de and IONOS: of the sender's domain, in answer to MAIL FROM
    problem: 'sender-not-allowed',
    says: [/\binvalid dns mx or a(?:\/aaaa)? resource record/],
    confidence: 'likely',
    settled: true,
    also: ['recipient-rejected', 'dns-not-found'],
    samples: [
      '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record',
    ],
  },
  {
    problem: 'relay-denied',
    says: [/\b5\.7\.520\b.{0,80}\bforwarding/],
    confidence: 'sure',
    settled: true,
    samples: [
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
    ],
  },
  {
    // recipients of a mailbox in 24 hours, and no room
    // source: https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-for-submission-quota-exceeded-in-exchange-online
    problem: 'rate-or-quota-limited',
    says: [/\b(?:error)?submissionquotaexceeded|\bsubmission quota (?:is |was |has been )?exceeded\b/],
    confidence: 'sure',
    settled: true,
    samples: [
      'Email Server Error Code: Exchange server returned ErrorSubmissionQuotaExceeded exception.',
      '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed to process message due to a permanent exception with message The message could not be submitted. [AM9PR05MB0001.eurprd05.prod.outlook.com]',
      "550 5.2.2 The message can't be submitted because the sender's submission quota was exceeded.",
    ],
  },
  {
    // High Volume Email writes to its own organisation alone
    problem: 'relay-denied',
    says: [/external sending is not supported for high volume/],
    confidence: 'likely',
    settled: true,
    also: ['account-sending-blocked'],
    samples: ['550 5.5.105 External sending is not supported for High Volume Email accounts.'],
  },
  {
    problem: 'recipient-rejected',
    says: [/\b5\.7\.703\b.{0,160}\bblock/, /blocked .{0,40}tenant allow ?\/? ?block list/],
    confidence: 'sure',
    settled: true,
    samples: [
      "550 5.7.703 Your message can't be delivered because one or more recipients are blocked by your organization using Tenant Allow Block List.",
    ],
  },
  {
    // what it is about, its maker knows
    problem: 'content-or-spam-rejected',
    says: [/\btransport\.rules\.reject/],
    confidence: 'likely',
    settled: true,
    samples: ['550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'],
  },
  {
    problem: 'account-sending-blocked',
    says: [
      /\b5\.7\.50[123]\b.{0,24}(?:spam abuse|banned sender)/,
      /\btenant has exceeded (?:its |the )?threshold/,
      /\bbad outbound sender/,
      /\b5\.7\.750\b|sending from unregistered domains/,
    ],
    confidence: 'sure',
    settled: true,
    samples: [
      '550 5.7.501 Access denied, spam abuse detected. The sending account has been banned due to detected spam activity.',
      '550 5.7.503 Access denied, banned sender',
      '550 5.7.705 Access denied, tenant has exceeded threshold',
      '550 5.1.8 Access denied, bad outbound sender',
      '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
    ],
  },
  {
    // Windows’ own log, of versions of TLS that are switched off there: 10013 is no number of a connection in it
    problem: 'local-client-problem',
    says: [
      /\bschannel\b.{0,80}\b36871\b|\b36871\b.{0,80}\bschannel\b/,
      /\b(?:tls|ssl)\b.{0,60}\bcredential\b.{0,80}\b10013\b|\bcredencial de (?:cliente )?tls.{0,80}\b10013\b/,
      /\banmeldeinformationen\b.{0,24}\b(?:tls|ssl)\b.{0,80}\b10013\b|informations d'identification (?:client )?(?:tls|ssl)\b.{0,80}\b10013\b/,
    ],
    confidence: 'unsure',
    settled: true,
    also: ['tls-too-old'],
    samples: [
      'Outlook: Schannel error 36871: internal error state 10013',
      'Schannel, 36871',
      '36871 Schannel',
      'A fatal error occurred while creating a TLS client credential. The internal error state is 10013. Outlook',
      'Al crear una credencial de cliente TLS en Outlook: error interno 10013',
      'Outlook: Fehler beim Erstellen der Anmeldeinformationen für TLS, interner Fehlerstatus 10013',
      "Outlook: informations d'identification client TLS, état d'erreur interne 10013",
    ],
  },
];
