import certificates from './certificates.json';
import change from './change.json';
import encryption from './encryption.json';
import fromHere from './from-here.json';
import narrower from './narrower.json';
import narrowerLimits from './narrower-limits.json';
import narrowerNamed from './narrower-named.json';
import narrowerRates from './narrower-rates.json';
import narrowerSending from './narrower-sending.json';
import notice from './notice.json';
import outcomes from './outcomes.json';
import reaching from './reaching.json';
import refusals from './refusals.json';
import report from './report.json';
import seen from './seen.json';
import sending from './sending.json';
import signIn from './sign-in.json';
import wait from './wait.json';
import why from './why.json';

/** What a live check says: how it ended and what stopped it, by the stage; then what is said beside it. `narrower…` is said of pasted texts as well. */
export default {
  ...outcomes,
  ...fromHere,
  ...reaching,
  ...encryption,
  ...certificates,
  ...signIn,
  ...sending,
  ...refusals,
  ...narrower,
  ...narrowerLimits,
  ...narrowerNamed,
  ...narrowerRates,
  ...narrowerSending,
  ...change,
  seen,
  wait,
  why,
  notice,
  report,
};
