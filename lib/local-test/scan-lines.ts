import type { LineRule } from './line-rule';

/** Programs that look whether a port is open: nmap, and a socket of .NET’s in PowerShell, whose own words go on in the language of Windows. */
export const scanLines: readonly LineRule[] = [
  { when: /^(?<port>\d{1,5})\/tcp\s+open\b/, program: 'port-scan', sign: 'connected' },
  { when: /^(?<port>\d{1,5})\/tcp\s+closed\b/, program: 'port-scan', sign: 'refused' },
  { when: /^(?<port>\d{1,5})\/tcp\s+filtered\b/, program: 'port-scan', sign: 'no-answer' },
  {
    when: /["“„«]Connect["”“»]\D{0,20}2\b.*?(?:(?<address>\d{1,3}(?:\.\d{1,3}){3}):(?<port>\d{1,5}))?\W*$/,
    program: 'port-scan',
    sign: 'weak-failure',
  },
];
