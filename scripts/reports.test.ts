import { describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from './reports.mjs';

describe('a report of unit tests', () => {
  const named = (status: string, fullName = 'a test') => ({ status, fullName });

  test('is counted', () => {
    const files = [
      { status: 'passed', assertionResults: [named('passed'), named('passed')] },
      { status: 'failed', assertionResults: [named('passed'), named('failed')] },
    ];
    expect(readVitest({ testResults: files })).toEqual({ passed: 3, failed: 1, skipped: [] });
  });
  test('counts a file that could not be loaded', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(readVitest({ testResults: files })).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
  test('gives the reason of each skipped test', () => {
    const name = 'a private Postfix (needs postfix, not installed) takes a message';
    const files = [{ status: 'passed', assertionResults: [named('skipped', name), named('todo')] }];
    expect(readVitest({ testResults: files }).skipped).toEqual([
      { name, reason: 'needs postfix, not installed' },
      { name: 'a test', reason: 'no reason given' },
    ]);
  });
});

describe('a report of browser tests', () => {
  const spec = (title: string, status: string, annotations: object[] = []) => ({
    title,
    tests: [{ status, annotations }],
  });

  test('is counted through nested suites', () => {
    const inner = { title: 'inner', specs: [spec('one', 'expected'), spec('two', 'unexpected')] };
    const suites = [{ title: 'file', specs: [spec('three', 'expected')], suites: [inner] }];
    expect(readPlaywright({ suites })).toEqual({ passed: 2, failed: 1, skipped: [] });
  });
  test('counts a test that passed at the second try as failed, and an error outside of tests', () => {
    const suites = [{ title: 'file', specs: [spec('one', 'flaky')] }];
    expect(readPlaywright({ suites, errors: [{}] })).toEqual({ passed: 0, failed: 2, skipped: [] });
  });
  test('gives the reason of each skipped test', () => {
    const note = { type: 'skip', description: 'needs chromium' };
    const suites = [{ title: 'file', specs: [spec('one', 'skipped', [note])] }];
    expect(readPlaywright({ suites }).skipped).toEqual([{ name: 'file › one', reason: 'needs chromium' }]);
  });
});
