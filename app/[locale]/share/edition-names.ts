import { getTranslations } from 'next-intl/server';
import { type EditionId, editionIds } from '@/lib/settings/edition-ids';

/** Every Outlook’s name, so that a form need not load all that is said of each. */
export async function editionNames(): Promise<Record<EditionId, string>> {
  const t = await getTranslations('editions');
  return Object.fromEntries(editionIds.map((id) => [id, t(`${id}.name`)])) as Record<EditionId, string>;
}
