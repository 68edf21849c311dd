import type { Change } from '@/lib/problems/catalogue/diagnosis';
import type { Settings } from '@/lib/settings/settings';
import type { CheckPanelOptions } from './check-panel-options';
import { checkQuery } from './check-query';

/**
 * The change to the server that the one in use could be taken for, where that is the doubt about it (`like`). Null where it is
 * not, and where a change was taken over since.
 */
export function changeFromImitation(
  { settings: given, imitated }: Pick<CheckPanelOptions, 'settings' | 'imitated'>,
  settings: Settings,
  like: string | null | undefined,
): Change | null {
  const asGiven = checkQuery(given, '') === checkQuery(settings, '');
  return asGiven && imitated && imitated.to.host === like ? imitated : null;
}
