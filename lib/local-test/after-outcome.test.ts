import { expect, test } from 'vitest';
import { nextPart, saysNothing, stepsAfter, toldOfHere } from './after-outcome';
import { localOutcomes } from './local-test';

test('a blocked way leads to the message, a free one to this computer', () => {
  expect(nextPart({ outcome: 'blocked' })).toBe('ask');
  expect(nextPart({ outcome: 'reached' })).toBe('computer');
  expect(nextPart({ outcome: 'diverted', by: 'network-device' })).toBe('ask');
});

test('a name that is not found is no matter of a port: it leads to no message that asks to open one', () => {
  expect(nextPart({ outcome: 'name-not-found' })).toBe('name');
});

test('an inspection by the company leads to a message for IT, an antivirus program to this computer', () => {
  expect(nextPart({ outcome: 'diverted', by: 'inspector' })).toBe('certificate');
  expect(nextPart({ outcome: 'untrusted' })).toBe('certificate');
  expect(nextPart({ outcome: 'diverted', by: 'scanner' })).toBe('computer');
});

test.each([
  ['a private address', { outcome: 'diverted', by: 'private-network' }],
  ['a call that was refused', { outcome: 'refused' }],
  ['no way at all', { outcome: 'no-network' }],
  ['a certificate of a scanner', { outcome: 'diverted', by: 'scanner' }],
] as const)('%s has steps of its own', (_, test) => {
  expect(stepsAfter(test)).not.toBeNull();
});

test('the message that asks for a way tells what was seen here, and nothing where nothing was', () => {
  expect(toldOfHere({ outcome: 'blocked' })).toBe('blocked');
  expect(toldOfHere({ outcome: 'diverted', by: 'private-network' })).toBe('private');
  expect(toldOfHere({ outcome: 'reached' })).toBe('none');
});

test('only tests that were not made properly are asked for once more', () => {
  const again = localOutcomes.filter((outcome) => saysNothing({ outcome }));
  expect(again).toEqual([
    'other-encryption',
    'no-port',
    'unfinished',
    'not-run',
    'not-here',
    'wrong-window',
    'unreadable',
  ]);
  expect(saysNothing({ outcome: 'diverted' })).toBe(false);
});
