import { expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';

it.each([
  [
    "Couldn't connect to host, port: smtp.example.com, 465 java.net.SocketTimeoutException: timed out. Render's free machines block outbound connections to SMTP ports to prevent email abuse.",
    'network-blocked',
  ],
  ['Vultr blocks port 25 on new machines to prevent spam: connect timed out', 'network-blocked'],
  ['OVH a bloqué le port 25 sortant pour éviter le spam : Connection timed out', 'network-blocked'],
  [
    'Oracle Cloud sperrt ausgehenden Verkehr auf Port 25, um Spam zu verhindern: timed out',
    'network-blocked',
  ],
  ['Linode restricts outgoing SMTP in order to fight spam; port 587 times out', 'network-blocked'],
  ['550 5.7.1 Message refused to protect our users from spam', 'content-or-spam-rejected'],
])('what a rule is for is no cause, and what a message is refused for is one: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});
