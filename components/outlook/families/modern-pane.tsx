import type { FamilyProps } from '../drawing';
import { DrawnGroup, DrawnRow } from '../drawn-group';
import './modern-pane.css';

/** A white pane without a title bar: the plain look of classic Outlook, and the windows of the new one. */
export function ModernPane({ screen, known, marks }: FamilyProps) {
  const headed = screen.heading !== undefined;
  return (
    <div className={`pane ${headed ? '' : 'pane-centred'}`}>
      <div className="pane-top">
        {headed ? (
          <span className="pane-heading">{screen.heading}</span>
        ) : (
          <span className="pane-brand">{screen.title}</span>
        )}
        <span className="pane-close">✕</span>
      </div>
      {screen.groups.map((group) => (
        <DrawnGroup key={group.title ?? group.controls[0]?.id} group={group} known={known} marks={marks} />
      ))}
      {screen.footer.length > 0 ? (
        <div className="pane-foot">
          <DrawnRow row={screen.footer} known={known} marks={marks} ring={false} />
        </div>
      ) : null}
    </div>
  );
}
