/** A result is `{ passed, failed, skipped: [{ name, reason }] }`. Reasons of unit tests stand in their names. */
export const nothing = { passed: 0, failed: 0, skipped: [] };

/** Reads vitest’s JSON report. A file that could not even be loaded counts as one failed test. */
export function readVitest(report) {
  const result = { passed: 0, failed: 0, skipped: [] };
  for (const file of report.testResults) {
    const tests = file.assertionResults;
    if (file.status === 'failed' && !tests.some((test) => test.status === 'failed')) result.failed += 1;
    for (const test of tests) {
      if (test.status === 'passed') result.passed += 1;
      else if (test.status === 'failed') result.failed += 1;
      else result.skipped.push({ name: test.fullName, reason: reasonIn(test.fullName) });
    }
  }
  return result;
}

/** Reads Playwright’s JSON report. A test that passed only when it was tried again counts as failed, an error outside of tests too. */
export function readPlaywright(report) {
  const result = { passed: 0, failed: report.errors?.length ?? 0, skipped: [] };
  for (const { spec, test, titles } of allTests(report.suites ?? [], [])) {
    if (test.status === 'expected') result.passed += 1;
    else if (test.status === 'skipped') {
      const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
      result.skipped.push({
        name: [...titles, spec.title].join(' › '),
        reason: note?.description ?? 'no reason given',
      });
    } else result.failed += 1;
  }
  return result;
}

function* allTests(suites, above) {
  for (const suite of suites) {
    const titles = [...above, suite.title];
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) yield { spec, test, titles };
    }
    yield* allTests(suite.suites ?? [], titles);
  }
}

/** `a private Postfix (needs postfix, not installed) takes a message` → `needs postfix, not installed`. */
function reasonIn(name) {
  return /\((needs [^)]*)\)/.exec(name)?.[1] ?? 'no reason given';
}
