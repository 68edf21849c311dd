import administrator from './administrator.json';
import card from './card.json';
import check from './check.json';
import cli from './cli.json';
import common from './common.json';
import editions from './editions.json';
import fault from './fault.json';
import forMailProviders from './for-mail-providers.json';
import found from './found.json';
import link from './link.json';
import local from './local.json';
import notTaken from './not-taken.json';
import onward from './onward.json';
import outlook from './outlook';
import practice from './practice.json';
import problems from './problems';
import providers from './providers.json';
import relay from './relay.json';
import settings from './settings.json';
import setup from './setup.json';
import share from './share.json';
import signIn from './sign-in.json';
import staff from './staff.json';
import start from './start.json';
import symptoms from './symptoms.json';
import words from './words.json';

/** Every word for people, by room. English is complete; its shape is the type that other languages must have. */
export default {
  administrator,
  card,
  check,
  cli,
  common,
  editions,
  fault,
  forMailProviders,
  found,
  link,
  local,
  notTaken,
  onward,
  outlook,
  practice,
  problems,
  providers,
  relay,
  settings,
  setup,
  share,
  signIn,
  staff,
  start,
  symptoms,
  words,
};
