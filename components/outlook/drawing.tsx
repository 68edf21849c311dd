import type { ReactNode } from 'react';
import type { Known } from '@/lib/outlook/resolve';
import type { Family, Screen } from '@/lib/outlook/screen';
import './drawing.css';
import { ControlPanel } from './families/control-panel';
import { FilePage } from './families/file-page';
import { MacMenu } from './families/mac-menu';
import { MacWindow } from './families/mac-window';
import { ModernPane } from './families/modern-pane';
import { Phone } from './families/phone';
import { WebAdmin } from './families/web-admin';
import { WindowsDialog } from './families/windows-dialog';
import { marksOf } from './marks';

/** What every family is given to draw with. */
export type FamilyProps = { screen: Screen; known: Known; marks: Map<string, number> };

const families = {
  'file-page': FilePage,
  'control-panel': ControlPanel,
  'windows-dialog': WindowsDialog,
  'modern-pane': ModernPane,
  'new-outlook': ModernPane,
  'mac-menu': MacMenu,
  'mac-sheet': MacWindow,
  'mac-window': MacWindow,
  phone: Phone,
  'web-admin': WebAdmin,
} satisfies Record<Family, (props: FamilyProps) => ReactNode>;

/**
 * A screen of Outlook drawn with the visitor’s values. A picture: hidden from screen readers, who read the list beside it,
 * and without anything that takes the focus.
 */
export function Drawing({ screen, known }: { screen: Screen; known: Known }) {
  const Family = families[screen.family];
  return (
    <div aria-hidden="true" className={`od od-${screen.family}`}>
      <Family screen={screen} known={known} marks={marksOf(screen)} />
    </div>
  );
}
