import type { FamilyProps } from '../drawing';
import { DrawnControl } from '../drawn-control';
import { DrawnControls } from '../drawn-group';
import './mac-menu.css';

/** The menu bar of a Mac with one menu open. The menus between, which nobody needs, are blank. */
export function MacMenu({ screen, known, marks }: FamilyProps) {
  const items = screen.groups.flatMap((group) => group.controls);
  return (
    <div className="mac-bar">
      {screen.tabs?.map((tab) => {
        const open = tab.kind === 'tab' && tab.on;
        return (
          <span key={tab.id} className={`mac-menu ${open ? 'mac-open' : ''}`}>
            <DrawnControl control={tab} known={known} mark={marks.get(tab.id)} />
            {open ? (
              <span className="mac-items">
                <span className="mac-other" />
                <DrawnControls controls={items} known={known} marks={marks} ring />
                <span className="mac-other" />
              </span>
            ) : null}
          </span>
        );
      })}
    </div>
  );
}
