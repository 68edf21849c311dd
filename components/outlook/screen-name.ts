import type { useTranslations } from 'next-intl';
import type { Screen } from '@/lib/outlook/screen';

/** The window’s own name, with its tab or heading where the name alone says little. */
export function screenName(screen: Screen, t: ReturnType<typeof useTranslations<'outlook.screen'>>): string {
  if (screen.family === 'mac-menu') return t('menu', { menu: screen.name ?? screen.title });
  if (screen.name) return screen.name;
  if (screen.family === 'modern-pane') return screen.heading ?? screen.title;
  const open = screen.tabs?.find((tab) => tab.kind === 'tab' && tab.on);
  if (screen.family === 'windows-dialog' && open && !screen.heading) {
    return t('tabbed', { window: screen.title, tab: open.label });
  }
  return screen.heading && screen.heading !== screen.title
    ? t('page', { window: screen.title, heading: screen.heading })
    : screen.title;
}
