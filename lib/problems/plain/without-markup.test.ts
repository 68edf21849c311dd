import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { withoutMarkup } from './without-markup';

describe('A bounce that is a web page', () => {
  it('is read like one that is plain, entities and all', () => {
    const page =
      '<html><head><style>b { color: red }</style></head><body><p>The email address you entered <b>couldn&#8217;t be found</b>.</p></body></html>';
    expect(explainText(page)).toMatchObject({ problem: 'recipient-rejected', confidence: 'sure' });
  });

  it('leaves addresses between angle brackets where they are', () => {
    const reply = '550 5.1.1 <a@example.com>: Recipient address rejected <b@example.com>';
    expect(withoutMarkup(reply)).toBe(reply);
  });

  it('any text is answered without a throw', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<b>', '</b', '<', '>', '<!--', '&#', ';', 'x'), { maxLength: 60 }),
        (parts) => {
          expect(typeof withoutMarkup(parts.join(''))).toBe('string');
        },
      ),
    );
  });
});
