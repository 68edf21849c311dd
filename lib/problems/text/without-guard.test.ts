import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it('a program that is named after malware, and stands in the way, says nothing of a message’s content', () => {
  const { problem, confidence } = explainText('Mail goes out as soon as I turn Malwarebytes off');
  expect([problem, confidence]).toEqual(['network-blocked', 'likely']);
});

it('malware in a message is still told of the message', () => {
  expect(explainText('554 5.7.1 Message refused: malware found').problem).toBe('content-or-spam-rejected');
});
