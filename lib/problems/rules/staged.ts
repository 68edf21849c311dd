import type { Rule } from './rule';

/** Replies to the envelope and the message that mean another thing, or nothing, elsewhere: asked only where the stage is known. */
export const stagedRules: Rule[] = [
  {
    problem: 'sender-not-allowed',
    stages: ['sender', 'recipient'],
    says: [/\bsender (?:address|domain)\b.{0,60}\b(?:blocked|listed|rejected) (?:using|by|in|on)\b/],
    unless: /client host|\bsending ip/,
    confidence: 'likely',
    also: ['content-or-spam-rejected', 'ip-blocklisted'],
    samples: ['554 5.7.1 Service unavailable; Sender address [a@example.com] blocked using dbl.example.org'],
    keepsOut: [
      '554 5.7.1 Sender address <a@example.com>: client host [192.0.2.1] blocked using zen.example.org',
    ],
  },
  {
    problem: 'account-sending-blocked',
    stages: ['sender', 'recipient', 'message'],
    says: [
      /\bsender (?:address |account |domain )?(?:is |has been |was )?(?:disabled|suspended|frozen|banned)\b/,
    ],
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['554 5.7.1 Service unavailable; Sender address disabled'],
  },
  {
    // nobody but the sender has been named yet
    problem: 'account-sending-blocked',
    stages: ['sender'],
    says: [
      /^5\d\d (?:\d\.\S+ )?(?:your |the )?account (?:is |has been )?(?:disabled|suspended|frozen|banned|locked)\b/,
    ],
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['550 5.7.1 Account disabled'],
  },
  {
    problem: 'sender-not-allowed',
    stages: ['sender', 'message'],
    says: [
      /\bfrom:? (?:header|field|line) (?:\S{1,60} )?mismatch|mismatch(?:ed|ing)? .{0,20}\bfrom\b/,
      /\bfrom\b.{0,16}\b(?:differs?|is different|does not (?:match|equal|belong))\b.{0,40}\b(?:account|user|signed|logged|log-?in|authenticated|sender|envelope)\b/,
    ],
    unless: /dmarc|spf|dkim|\bip\b/,
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: ['550 5.7.1 From header mismatch', '550 5.7.1 Header From differs from the signed-in account'],
    keepsOut: ['550 5.7.26 From header mismatch: DMARC check failed'],
  },
  {
    problem: 'sender-not-allowed',
    stages: ['sender', 'recipient', 'message'],
    says: [
      /\b(?:may|can|must|do|are|is) ?not (?:\w+ ){0,3}send (?:e-?mails? |mails? )?(?:as|using)\b/,
      /\bsender(?:'s)? (?:e-?mail )?address\b.{0,40}\b(?:signed|logged) in\b/,
      /\bfrom:? .{0,20}\bbelongs to (?:somebody|someone|another)\b/,
    ],
    unless: /not (?:signed|logged) in/,
    confidence: 'likely',
    also: ['account-sending-blocked'],
    samples: [
      '550 5.7.1 You may not send as anna@example.com',
      '550 Sender address is not the one you signed in with',
      '550 From: a@example.com belongs to another account',
    ],
    keepsOut: ['553 5.7.1 <a@example.org>: Sender address rejected: not signed in'],
  },
  {
    problem: 'account-sending-blocked',
    stages: ['sender', 'recipient', 'message'],
    says: [
      /\baccount\b.{0,20}\b(?:locked|blocked|suspended|disabled|stopped|closed) for (?:outgoing|outbound|sending|submission)\b/,
      /\b(?:outbound|outgoing)(?: e-?mails?| mails?| messages?)? (?:is |are |was |has been |have been )?(?:blocked|disabled|suspended|stopped|restricted) (?:for|from|of) (?:this |your |the )?(?:account|user|mailbox|customer)\b/,
    ],
    unless: /\bip\b|\bhost\b/,
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: [
      '550 5.1.8 Outbound messages blocked for account',
      '550 5.7.1 Your customer account is locked for outgoing mail',
    ],
    keepsOut: ['550 5.7.1 Outgoing mail blocked for customer: IP 192.0.2.1'],
  },
  {
    problem: 'account-sending-blocked',
    stages: ['sender', 'recipient', 'message'],
    says: [
      /\baccount\b.{0,60}\b(?:phishing|spam\w*|abuse|compromised|hacked)\b.{0,40}\b(?:blocked|suspended|disabled|stopped|locked)\b/,
    ],
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: ['554 5.7.1 Your account was used for phishing and is blocked'],
  },
  {
    problem: 'sender-not-allowed',
    stages: ['sender'],
    says: [/\bsender\b.{0,20}\bspoof|\bspoof\w{0,30} (?:of )?(?:the |your )?sender/],
    unless: /\bspf\b|dkim|dmarc/,
    confidence: 'likely',
    also: ['sender-domain-auth-failed'],
    samples: ['550 5.7.1 Sender spoofing is not allowed'],
    keepsOut: ['550 5.7.1 SPF: the sender is spoofed'],
  },
  {
    problem: 'sender-not-allowed',
    stages: ['sender'],
    says: [/\bdomain\b.{0,60}\bnot (?:hosted|handled|served|configured|registered) (?:here|on|by|with)\b/],
    unless: /recipient/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: ['550 5.7.1 Domain example.com is not hosted here'],
    keepsOut: ['550 5.1.1 Recipient refused: domain example.com is not hosted here'],
  },
  {
    // the address it was sent from, in the language of the house
    problem: 'sender-not-allowed',
    stages: ['recipient', 'message'],
    says: [
      /\babsender|\bexpediteur|\bremitente\b|\bmittente\b|\bafzender|\bavsandar|\bremetente\b|\bnadawc|отправител|发件人|送信者/,
    ],
    unless: /empfang|destinat|recipient|получател|收件|受信|\bspf\b|dkim|dmarc|\bspam/,
    confidence: 'likely',
    also: ['recipient-rejected'],
    samples: ['550 5.7.1 Sie dürfen nicht mit dieser Absenderadresse senden'],
    keepsOut: ['550 发件人SPF检查失败'],
  },
  {
    problem: 'greylisted',
    stages: ['sender', 'recipient', 'message'],
    says: [/^4.{0,60}\bfirst[- ](?:time|contact|seen|try|attempt)\b/],
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['450 4.7.1 First-time sender, please retry'],
  },
  {
    problem: 'server-temporary-failure',
    stages: ['sender', 'recipient', 'message'],
    says: [/\b(?:service|server|system) (?:is )?(?:too |very |currently )?busy\b/],
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: ['550 Service busy, try again'],
  },
  {
    problem: 'sender-domain-auth-failed',
    stages: ['sender', 'recipient', 'message'],
    says: [/\bdomain\b.{0,30}\bpolicy\b.{0,30}\b(?:refuse|reject|quarantine)\b/],
    unless: /\brecipient|content|\bspam/,
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['550 5.7.1 The From: domain publishes a policy that asks us to refuse this'],
    keepsOut: ['554 Domain policy: reject spam'],
  },
  {
    // RFC 3463 §3.5: the server knows no way to the domain of the address
    problem: 'recipient-rejected',
    stages: ['recipient'],
    says: [/\b(?:cannot|could not|unable to|no|not) rout(?:e|able|ing)\b/],
    confidence: 'likely',
    also: ['relay-denied'],
    samples: ['550 5.4.4 Cannot route to this domain'],
  },
  {
    problem: 'recipient-rejected',
    stages: ['recipient'],
    // RFC 5321 §4.2.3 has these words for 553, which answers MAIL FROM as well
    says: [/\bmailbox name not allowed\b/],
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['553 5.1.3 Mailbox name not allowed'],
  },
  {
    problem: 'relay-denied',
    stages: ['recipient'],
    says: [
      /\b(?:external|outside|foreign|other) (?:domains?|addresses|recipients)\b.{0,40}\b(?:auth\w*|log-?in|sign-?in)\b/,
    ],
    confidence: 'likely',
    also: ['auth-required'],
    samples: ['550 5.7.1 Mail to external domains needs authentication'],
  },
];
