import { expect, it } from 'vitest';
import { claims } from '@/lib/problems/catalogue/claims';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { factsOf } from '@/lib/problems/catalogue/facts';
import { providerClaims } from '@/lib/providers/provider-claims';
import { providerList } from '@/lib/providers/providers';
import { sourceName } from './source-name';

it.each([
  ['https://www.rfc-editor.org/rfc/rfc5321', 'RFC 5321'],
  ['https://www.rfc-editor.org/rfc/rfc5068#section-3.1', 'RFC 5068'],
  ['https://learn.microsoft.com/troubleshoot/outlook/', 'Microsoft Learn'],
  ['https://github.com/thunderbird/autoconfig', 'GitHub: thunderbird'],
  ['https://www.postfix.org/access.5.html', 'postfix.org'],
  ['https://kb.mailbox.org/en/private', 'kb.mailbox.org'],
])('%s is called %s', (url, name) => {
  expect(sourceName(url)).toBe(name);
});

it('every source that people see has a name', () => {
  const urls = [
    ...problemCodes.map((code) => factsOf(code).source),
    ...[...Object.values(claims), ...Object.values(providerClaims), ...providerList].map(
      ({ source }) => source,
    ),
  ];
  expect(urls.length).toBeGreaterThan(100);
  for (const url of urls)
    expect(sourceName(url), url).toMatch(/^(?:RFC \d+|[A-Z].+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/);
});
