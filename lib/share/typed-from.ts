import type { LinkValues } from '@/lib/settings/link';
import type { Typed } from './read-share-form';
import { usualUserName } from './share';
import { windowsDomainOf } from './user-name';

/** The boxes as they must be filled in to make this very link. */
export function typedFrom(values: LinkValues): Typed {
  const { port, user = usualUserName, fixed = '', link: _, ...rest } = values;
  const windows = windowsDomainOf(user);
  const kind =
    user === usualUserName ? 'address' : user === '{local}' ? 'local' : windows ? 'windows' : 'own';
  const named = fixed.split(',');
  const may = (...names: string[]) => (names.some((name) => named.includes(name)) ? '' : 'on');
  return {
    ...rest,
    port: port === undefined ? '' : String(port),
    user: kind,
    windows: windows ?? '',
    pattern: kind === 'own' ? user : '',
    mayHost: may('host'),
    mayMode: may('port', 'encryption'),
    mayUser: may('user'),
  };
}
