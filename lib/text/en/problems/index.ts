import claims from './claims.json';
import elsewhere from './elsewhere.json';
import encryption from './encryption.json';
import pages from './pages.json';
import pasted from './pasted.json';
import reaching from './reaching.json';
import sending from './sending.json';
import signIn from './sign-in.json';
import verdict from './verdict';

/** `causes`: the words of every cause, by its id. Steps are one a line. `verdict`: what a live check says. */
export default {
  causes: { ...reaching, ...encryption, ...signIn, ...sending, ...elsewhere },
  verdict,
  claims,
  ...pages,
  ...pasted,
};
