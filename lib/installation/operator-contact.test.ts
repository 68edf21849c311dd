import { expect, test } from 'vitest';
import { readOperatorContact } from './operator-contact';

const read = (OPERATOR_CONTACT?: string) => readOperatorContact({ OPERATOR_CONTACT });

test('an operator is reached by an address, a page, or not at all', () => {
  expect(read()).toBeNull();
  expect(read(' it@example.org ')).toEqual({ text: 'it@example.org', href: 'mailto:it@example.org' });
  expect(read('https://example.org/contact')?.href).toBe('https://example.org/contact');
});
test('nothing can be added to a letter by the address of the operator', () => {
  expect(read('it?bcc=eve@example.org')?.href).toBe('mailto:it%3Fbcc%3Deve@example.org');
});
test.each(['javascript:alert(1)', 'http://example.org', 'call me', 'data:text/html,x'])(
  '%s is refused by the name of the variable',
  (value) => expect(() => read(value)).toThrow(/^OPERATOR_CONTACT: /),
);
