// Runs before anything is installed, and on a Node that may be too old: nothing here but what any Node understands.
import { exitIfTooOld } from './node-version.mjs';

exitIfTooOld();
import('./run-tests.mjs').then(({ runTests }) => runTests(process.argv.slice(2)));
