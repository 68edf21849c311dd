import { endChildren, onInterrupt } from './children.mjs';
import { installIfNeeded } from './install.mjs';
import { messages } from './messages.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { steps } from './test-steps.mjs';
import { explain } from './trouble.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

/**
 * `npm test`: set-up, then the steps that were asked for, all of them unless told. A step that goes wrong is shown
 * and does not keep the later ones from running. The last line is the count. Never returns.
 */
export async function runTests(asked) {
  onInterrupt(async () => {
    await endChildren();
    process.exit(130);
  });
  const names = Object.keys(steps);
  if (asked.some((name) => !names.includes(name))) {
    process.stderr.write(`${messages.unknownStep({ steps: names.join(', ') })}\n`);
    process.exit(2);
  }
  try {
    await installIfNeeded(say);
    await installSystemPackages(say);
  } catch (error) {
    explain(error, messages.diskFull());
    finish({ passed: 0, failed: 1, skipped: 0 });
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { passed, failed, skipped } = await runStep(name);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped.length;
  }
  finish(total);
}

async function runStep(step) {
  const began = performance.now();
  const result = await steps[step]();
  const { passed, failed, skipped, show } = result;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (show) say(show.trimEnd());
  say(messages.stepDone({ step, passed, failed, skipped: skipped.length, seconds }));
  for (const each of skipped) say(messages.skipped(each));
  return result;
}

function finish(total) {
  say(messages.total(total));
  process.exit(total.failed > 0 ? 1 : 0);
}
