import type { FamilyProps } from '../drawing';
import { DrawnControl } from '../drawn-control';
import { DrawnGroup, DrawnRow } from '../drawn-group';
import './windows-dialog.css';

/** A grey window of Windows with its title bar, tabs and buttons. */
export function WindowsDialog({ screen, known, marks }: FamilyProps) {
  const groups = (aside: boolean) => screen.groups.filter((group) => Boolean(group.aside) === aside);
  const besides = groups(true);
  const column = (aside: boolean) =>
    groups(aside).map((group) => (
      <DrawnGroup key={group.title ?? group.controls[0]?.id} group={group} known={known} marks={marks} />
    ));
  return (
    <div className="win">
      <div className="win-title">
        <span>{screen.title}</span>
        <span className="win-close">✕</span>
      </div>
      {screen.heading || screen.line ? (
        <div className="win-head">
          {screen.heading ? <b>{screen.heading}</b> : null}
          {screen.line ? <span className={screen.heading ? 'win-line' : ''}>{screen.line}</span> : null}
        </div>
      ) : null}
      <div className="win-body">
        {screen.tabs ? (
          <div className="win-tabs">
            {screen.tabs.map((tab) => (
              <span key={tab.id} className={tab.kind === 'tab' && tab.on ? 'win-tab-on' : ''}>
                <DrawnControl control={tab} known={known} mark={marks.get(tab.id)} />
              </span>
            ))}
          </div>
        ) : null}
        <div className={`${screen.tabs ? 'win-sheet' : ''} ${besides.length > 0 ? 'win-columns' : ''}`}>
          <div className="win-column">{column(false)}</div>
          {besides.length > 0 ? <div className="win-column">{column(true)}</div> : null}
        </div>
      </div>
      {screen.footer.length > 0 ? (
        <div className="win-foot">
          <DrawnRow row={screen.footer} known={known} marks={marks} ring={false} />
        </div>
      ) : null}
    </div>
  );
}
