import { type MailFilterId, mailFilters } from './filters';

const ends = Object.entries(mailFilters).flatMap(([id, { name, mx }]) =>
  mx.map((end) => ({ id: id as MailFilterId, name, end: `.${end}` })),
);

/**
 * The filter that an exchanger (the host name of an MX record) belongs to; null where it is none we know.
 * Behind it anybody may run the mailbox: look further, by SRV, autoconfig or the next exchanger.
 */
export function filterOfExchanger(host: string): { id: MailFilterId; name: string } | null {
  const name = `.${host.toLowerCase().replace(/\.$/, '')}`;
  const found = ends.find(({ end }) => name.endsWith(end));
  return found ? { id: found.id, name: found.name } : null;
}
