import { readLimits } from '@/lib/check/limits';
import { readSwitch } from '@/lib/installation/switched-off';
import { countedPlacesHere } from '@/lib/limits/counted-places';
import { createCounter } from '@/lib/limits/counter';
import { countIn, type Environment } from '@/lib/process/environment';
import { onceAProcess } from '@/lib/process/once-a-process';
import type { Route } from '@/lib/smtp/target';
import { countedAs } from '@/lib/visitor/visitor';
import { discover, fromOwnList } from './discover';
import type { Discovery } from './discovery';
import { halfForOthers } from './half-for-others';
import { createKeep } from './keep';
import { type LookKind, readDiscoveryOptions } from './options';

/** From whom a question comes, and which pretend servers stand beside this process. `visitor` is an IP address or the like. */
export type Asker = { visitor: string; routes?: Route[] };

/** How many questions one visitor has in ten minutes, and how many run at the same time. */
const usualLimit = 100;
const mostAtOnce = 50;

/** How many pages of one machine may be read for each look at its mail ports that may be taken. */
const pagesForOneLook = 10;

/** How many domains one visitor may have looked up in ten minutes: DISCOVERY_LIMIT_VISITOR. Throws an error that names it. */
export function readDiscoveryLimit(env: Environment): number {
  return countIn(env, 'DISCOVERY_LIMIT_VISITOR', usualLimit);
}

/** Whoever asks, the environment of a server does not change while it runs; results are for all. */
export function createDiscoveries(env: Environment) {
  const questions = createCounter('DISCOVERY_LIMIT_VISITOR', { points: readDiscoveryLimit(env) });
  // as many as there may be checks of one server, counted apart: looking for settings uses up nobody’s checks
  const looks = createCounter('discovery-looks', { points: readLimits(env).CHECK_LIMIT_HOST });
  const reaches = {
    mail: createCounter('discovery-looks-at', { points: readLimits(env).CHECK_LIMIT_HOST }),
    // one web server has the pages of very many domains
    page: createCounter('discovery-pages-at', { points: pagesForOneLook * readLimits(env).CHECK_LIMIT_HOST }),
  };
  const off = readSwitch(env) !== null;
  const keep = createKeep<Discovery>(
    ({ candidates, account, incomplete }) => !incomplete && (candidates.length > 0 || account !== null),
  );
  const own = readDiscoveryOptions(env);
  const places = halfForOthers(mostAtOnce);
  // without its store no server is counted, and none dialled
  const mayDial = async (host: string) => !off && (await looks.take(host).catch(() => 1)) === 0;
  const mayReach = async (addresses: readonly string[], kind: LookKind) => {
    const takes = (await countedPlacesHere(addresses)).map((place) =>
      reaches[kind].take(place).catch(() => 1),
    );
    return (await Promise.all(takes)).every((seconds) => seconds === 0);
  };
  // without its store nobody is counted, and nobody asked
  const mayAsk = async (who: string) => (await questions.take(who).catch(() => 1)) === 0;
  /**
   * What is known of a mail domain. Only look-ups count for the visitor; who has had too many is told what our own list knows.
   * With CHECK_OFF nobody is dialled: our own list and the domain’s records tell what they know. Never throws.
   */
  return async (domain: string, { visitor, routes = [] }: Asker): Promise<Discovery> => {
    const listed = fromOwnList(domain);
    if (listed.provider !== null) return listed;
    const there = keep.peek(domain);
    if (there) return there;
    const who = countedAs(visitor);
    const leave = places.take(who);
    if (!leave) return listed;
    if (!(await mayAsk(who))) {
      leave();
      return listed;
    }
    const options = { ...own, routes: off ? [] : routes, mayDial, mayReach };
    return keep.run(domain, () => discover(domain, options)).finally(leave);
  };
}

const discoveries = onceAProcess('discoveries', () => createDiscoveries(process.env));

/** Finds settings for the mail domain of somebody’s address, or takes what was found within ten minutes, where everybody was heard. */
export function startDiscovery(domain: string, asker: Asker): Promise<Discovery> {
  return discoveries()(domain, asker);
}
