import { any } from '@/lib/problems/vocabulary/any';
import { blocks } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** Where people rent a machine, or a place for a program to run. */
const platform = any(
  /\brender(?:'s|\.com)?\b|\brailway\b|\bheroku\b|\bdynos?\b|\bdigital ?ocean\b|\bdroplets?\b|\blinode\b|\bakamai\b|\bvultr\b|\bhetzner\b/,
  /\bovh(?:cloud)?\b|\bscaleway\b|\bcontabo\b|\bgcp\b|\bcompute engine\b|\bazure\b|\baws\b|\bec2\b|\blightsail\b|\boracle\b/,
  /\bfly\.io\b|\bvercel\b|\bnetlify\b|\bpythonanywhere\b|\breplit\b|\bhugging ?face\b|\bcloudflare\b|\balibaba\b|\baliyun\b/,
  /\b(?:ionos|hostinger|godaddy|bluehost|siteground|dreamhost|infinityfree|000webhost|kinsta|upcloud)\b|阿里云|腾讯云|华为云/,
  /\bhosting\b|\bhoster|\bhebergeur|\bcloud\w*|\bvps\b|хостинг|云(?:服务器|主机)|主机商|レンタルサーバ/,
);
const bars = any(
  blocks,
  /\b(?:do|does|may|will|can)(?: not|not) (?:allow|permit|open|let|make)|\bno longer (?:allow|permit)|\bnot (?:allowed|permitted)\b/,
  /\bdisabl|\brestrict|\bdrops?\b|\bdropp(?:ed|ing)\b|\bforbid|\bclos(?:e|es|ed)\b|\bden(?:y|ies)\b|\bprohibit/,
);
const outwards =
  /\b(?:outbound|outgoing|egress)\b|ausgehend|sortant|saliente|in uscita|\bsaida|uitgaand|wychodz|исходящ|出站|出方向/;
/** By which mail goes out. */
const ofMail = /\bsmtp\b(?!s?[.:])|\b(?:25|465|587|2525)\b/;

/** Who runs the machine on which a program runs lets no mail out. */
export const hostingRules: Rule[] = [
  {
    problem: 'network-blocked',
    says: [],
    together: [platform, bars, outwards, ofMail],
    unless:
      /\b[45]\d\d[ -]#?[45]\.\d|\bnot (?:block|restrict)|\baccount\b.{0,24}\b(?:block|suspend|restrict)/,
    confidence: 'likely',
    also: ['connect-timeout'],
    samples: [
      'Railway disables outbound SMTP on the Hobby plan, so ETIMEDOUT on port 465',
      'Google Compute Engine does not allow outbound connections on port 25',
      'Oracle Cloud sperrt ausgehenden Verkehr auf Port 25: connection timed out',
      'java.net.SocketTimeoutException: connect timed out. Heroku dynos may not open outgoing connections on port 25',
    ],
    keepsOut: ['550 5.7.1 Outbound SMTP of this cloud account is blocked'],
  },
];
