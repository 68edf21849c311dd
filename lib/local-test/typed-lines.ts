import type { LineRule, Sign } from './line-rule';
import { no, yes } from './yes-and-no';

/** The property as it is written by hand or read off a picture, with a letter too few or another in its place. */
const property = 't[ce]p[ -]?test[ -]?[s5]uc{1,2}e{1,2}d{1,2}(?:e?d)?';
const misspelt = { connected: 'Ture|Tru', 'no-answer': 'Flase|Fasle|Fals|Fa[1I|]se|Faise' };

/** A few words before the answer, none of which turns it round or is about something else. */
const lead = String.raw`(?!.*\b(?:ping|names?|not|neither|nor|never|or|nicht|oder)\b)(?:[\p{L}']{1,12}[,:]? ){0,4}`;
const says = '(?:says|said|shows|reads|is|was|steht|sagt)';

/** The answer of Test-NetConnection as somebody types it who reads it off another screen, in a few words. */
const typed = (word: string, values: string, sign: 'connected' | 'no-answer'): LineRule[] => [
  {
    when: new RegExp(
      String.raw`^${lead}${property}(?: (?:is|was|says|said|shows))?\W{0,5}(?:${values}|${misspelt[sign]})(?:\W{1,2}(?:but|and|aber|und|mais|et|pero|y))?\W{0,2}$`,
      'iu',
    ),
    sign,
  },
  { when: new RegExp(String.raw`^${lead}${says}\W{1,4}${word}\W{0,2}$`, 'iu'), sign },
];

const byNetConnection: LineRule[] = [
  ...typed('True', yes, 'connected'),
  ...typed('False', no, 'no-answer'),
].map((rule) => ({ ...rule, program: 'test-netconnection' }));

/** What programs for phones show of a port, or somebody tells of it. */
const ofPort = (words: string, sign: Sign): LineRule => ({
  when: new RegExp(String.raw`^(?:tcp )?port (?<port>\d{1,5})\W{1,3}(?:is )?(?:${words})\W{0,2}$`, 'i'),
  program: 'port-scan',
  sign,
});

/**
 * A mail server’s welcome without the line that called it: who reads it has got through. 220, mostly a name, and the protocol (RFC 5321
 * §4.3.1); FTP begins with the same number. Or stars, which a firewall has put over it.
 */
const welcome: LineRule = {
  when: /^220[ -](?:(?:(?:[\w-]+\.[\w.-]+ .{0,80}|[\w-]{1,63} )?\bE?SMTP\b)|.{0,80}\*{6})/i,
  program: 'telnet',
  sign: 'greeting',
};

export const typedLines: readonly LineRule[] = [
  ...byNetConnection,
  welcome,
  {
    when: new RegExp(String.raw`^${lead}${says}\W{1,4}succeeded!\W{0,2}$`, 'iu'),
    program: 'nc',
    sign: 'connected',
  },
  ofPort('open', 'connected'),
  ofPort('closed', 'refused'),
  ofPort('filtered|blocked|timed? ?out', 'no-answer'),
];
