import type { Rule } from './rule';

/**
 * Codes of providers' own, which say more than the words around them: Orange (OFR), La Poste (LPN), Facebook, Spectrum (AUP),
 * Cox, Microsoft's consumer mail (SC, DY, OU), AOL (RTR, RLY, DYN, CON), Yahoo (TS, BL), Trend Micro (ERS) and NetEase (HL, MI,
 * RP, DT, WM). Asked after the sentences that give a reason.
 * checked: 2026-11, source: https://github.com/sisimai/rb-sisimai, lib/sisimai (rhost/franceptt, rhost/spectrum, rhost/cox,
 * rhost/yahooinc, lhost/facebook), which quotes the providers’ own lists; Microsoft’s by the replies in its set-of-emails;
 * NetEase’s by http://help.163.com/09/1224/17/5RAJ4LMH00753VB8.html, AOL’s by http://postmaster.info.aol.com/errors. Not
 * confirmed: Trend Micro’s, of which no list was found; its name says what kind of list it is.
 */
export const providerCodes: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [/\b(?:ofr|lpn)(?:\w{0,4}_)?(?:416|420|426)\b/, /\b(?:rcp-p[123]|int-p[134]|rcp-t4)\b/],
    confidence: 'likely',
    samples: ['550 RCP-P2 Refused', '550 5.5.0 LPN007_426'],
  },
  {
    problem: 'mailbox-full',
    says: [/\b(?:ofr|lpn)(?:\w{0,4}_)?417\b/],
    confidence: 'likely',
    samples: ['552 OFR_417 [417]'],
  },
  {
    problem: 'sender-domain-auth-failed',
    says: [/(?<![a-z])mi:(?:spf|dma)\b/, /\b(?:ofr|lpn)(?:\w{0,4}_)?(?:401|517)\b/, /\bcxsndr\b/],
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: [
      '550 MI:SPF 163 mx14,please see http://mail.163.com/help/help_spam_16.htm',
      '550 Refer to the error codes for more information. CXSNDR',
      '550 5.7.1 Message refuse, verification DMARC en echec LPN007_517',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      /(?<![a-z])(?:dt:sum|mi:imf|wm:blu)\b/,
      /\b(?:ofr|lpn)(?:\w{0,4}_)?(?:403|405|415|421)\b/,
      /\bdns-[pt][12]\b/,
      /\baup#[a-z]*-?(?:1500|1520)\b/,
    ],
    confidence: 'likely',
    also: ['sender-domain-auth-failed'],
    samples: [
      '554 DT:SUM 163 smtp4,please see http://mail.163.com/help/help_spam_16.htm',
      '550 5.1.0 Rejected. AUP#O-1500',
      '550 5.1.8 DNS-P1 Your domain does not exist',
      '501 5.1.0 OFR004_405 [405]',
    ],
  },
  {
    problem: 'content-or-spam-rejected',
    says: [
      /(?<![a-z])dt:spm\b/,
      /\b(?:ofr|lpn|ouk)(?:\w{0,4}_)?(?:506|513)\b/,
      /\b(?:msg-p[23]|pol-p[567])\b/,
      /\burlbl\d{3,5}\b/,
      /\baup#[a-z]*-?(?:1160|1190)\b/,
    ],
    confidence: 'likely',
    also: ['sender-domain-auth-failed', 'ip-blocklisted'],
    samples: [
      '554 DT:SPM 163 smtp13,please see http://mail.163.com/help/help_spam_16.htm',
      '552 5.2.0 Rejected. URLBL011',
      '550 5.7.1 POL-P6 The message was not taken',
      '554 5.2.0 Mail rejete. OUK_513',
      '552 5.2.0 Your message was not taken. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#O-1160',
    ],
  },
  {
    problem: 'message-too-large',
    says: [/\b(?:ofr|lpn)(?:\w{0,4}_)?514\b/, /\b(?:msg-p1|int-p2)\b/, /\baup#[a-z]*-?1530\b/],
    confidence: 'likely',
    samples: [
      '552 MSG-P1 Not taken',
      '552 OFR_514 [514]',
      '552 5.2.0 Your message was not taken. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#O-1530',
    ],
  },
  {
    problem: 'account-sending-blocked',
    says: [/\bcx(?:thrt|mj)\b/, /\baup#[a-z]*-?(?:10[1-8]0)\b/],
    confidence: 'likely',
    also: ['rate-or-quota-limited', 'content-or-spam-rejected'],
    samples: ['550 5.7.1 Rejected. AUP#1010', '421 4.7.0 Rejected. CXTHRT'],
  },
  {
    problem: 'too-many-connections',
    says: [
      /(?<![a-z])hl:i[ct]c\b/,
      /\b(?:ofr|lpn)(?:\w{0,4}_)?104\b/,
      /\bcon-t[123]\b/,
      /\bcxcnct\b/,
      /\baup#[a-z]*-?13[0-4]0\b/,
    ],
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: [
      '421 HL:ICC 163 mx4,please see http://mail.163.com/help/help_spam_16.htm',
      '421 HL:ICC 192.0.2.7',
      '421 4.7.0 CON-T2 Try later',
      '421 Refused. Try again later. AUP#1310',
      '421 OFR005_104 [104]',
      '421 4.7.0 mx.example.com refused. Refer to Error Codes section at https://www.cox.com/residential/support/email-error-codes.html for more information. AUP#CXCNCT',
    ],
  },
  {
    problem: 'rate-or-quota-limited',
    says: [
      /(?<![a-z])(?:rp:(?:drc|trc|rcl|qrc|cel|ccl)|mi:(?:dmc|sfq|stc|cel|ccl)|hl:(?:ifc|mep|rep))\b/,
      /\b(?:con-t4|msg-t1)\b/,
      /\bcxmxrt\b/,
      /\baup#[a-z]*-?(?:13[5-9]0|14[0-9]0|15[4-8]0)\b/,
    ],
    confidence: 'likely',
    also: ['ip-blocklisted', 'server-temporary-failure'],
    samples: [
      '550 RP:TRC 163 smtp4',
      '450 MI:DMC 163 smtp2,please see http://mail.163.com/help/help_spam_16.htm',
      '452 4.1.0 Requested action aborted. CXMXRT',
      '421 4.7.1 Try again later. AUP#1580',
      '452 CON-T4 Try later',
    ],
  },
  {
    problem: 'ip-blocklisted',
    says: [
      /(?<![a-z])(?:hl:ipb|hl:ihu|wm:bli|dt:rbl)\b/,
      /\((?:rtr|rly|dyn|con):[a-z]\d?|\brtr:[a-z]{2}\b/,
      /\[(?:tss?\d\d|bl2\d)\]/,
      /\bers-(?:dul|rss|opt|qil|rbl)\b/,
      /\b(?:ofr|lpn)(?:\w{0,4}_)?(?:101|102|630)\b/,
      /\bpol-(?:p[1-4]|t[123])\b|\bdns-(?:p3|t2)\b/,
      /\b(?:cxbl|cxdns|cdrbl|ipbl[01]{4,5})\b/,
      /\baup#[a-z]*-?(?:1000|11[0-5]0|12[0-5]0)\b/,
      /\b(?:sc|dy|ou)-00[1-9]\b/,
    ],
    confidence: 'likely',
    also: ['content-or-spam-rejected', 'rate-or-quota-limited'],
    samples: [
      '554 HL:IPB 163 mx8,please see http://mail.163.com/help/help_spam_16.htm',
      '421 4.7.1 : (DYN:T1) http://postmaster.info.aol.com/errors/421dynt1.html',
      '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25; see https://postmaster.yahooinc.com/error-codes',
      '450 4.7.1 Service temporarily unavailable (ERS-QIL)',
      '550 SC-004 (COL004-MC1F22) Mail rejected by Windows Live Hotmail',
      '550 DY-001 Your message was not sent',
      '554 5.1.0 POL-P2 Not accepted',
      '554 Refused. IPBL0001',
      '550 LPN000_630 (in reply to RCPT TO command)',
      '554 5.7.1 mx.example.com server not available. Please see https://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#I-1100',
    ],
  },
  {
    problem: 'relay-denied',
    says: [/(?<![a-z])rp:frl\b/],
    confidence: 'likely',
    also: ['auth-required'],
    samples: ['550 RP:FRL 163 mx9,please see http://mail.163.com/help/help_spam_16.htm'],
  },
  {
    problem: 'helo-rejected',
    says: [/(?<![a-z])mi:nhd\b/],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['550 MI:NHD 163 mx3,please see http://mail.163.com/help/help_spam_16.htm'],
  },
];

/**
 * A number that Yahoo and AOL put before their words (`#AUTH005`), and mostly mean with it that they want an app password. Other
 * services have the same numbers for other things: a live reply of theirs is read without it (`judge/codes-of-others.ts`).
 */
const ofYahoo = /#?auth00\d\b/;

/** Of these words Yahoo makes nothing that would help: it says them where an app password is missing. Asked before they are read. */
export const yahooBusy: Rule[] = [
  {
    problem: 'auth-app-password-required',
    says: [
      new RegExp(
        `${ofYahoo.source}\\W{1,3}(?:temporar\\w+ )?(?:error|fail\\w*|fault)\\b.{0,40}\\btry again later`,
      ),
    ],
    confidence: 'likely',
    also: ['server-temporary-failure', 'auth-bad-credentials'],
    samples: ['535 5.7.0 (#AUTH007) Error in processing request, please try again later'],
  },
];

/** Asked once no sentence beside it gives a reason. */
export const yahooCodes: Rule[] = [
  {
    problem: 'auth-app-password-required',
    says: [ofYahoo],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['535 5.7.0 (#AUTH006)'],
  },
];
