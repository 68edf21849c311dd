import type { FamilyProps } from '../drawing';
import { DrawnGroup, DrawnRow } from '../drawn-group';
import './mac-window.css';
import './mac-legacy.css';

/** A window of a Mac with its three buttons. */
export function MacWindow({ screen, known, marks }: FamilyProps) {
  return (
    <div className="mac">
      <div className="mac-title">
        <i />
        <i />
        <i />
        <span>{screen.title}</span>
      </div>
      <div className="mac-body">
        {screen.heading ? <div className="mac-heading">{screen.heading}</div> : null}
        {screen.line ? <div className="mac-line">{screen.line}</div> : null}
        {screen.groups.map((group) => (
          <DrawnGroup key={group.title ?? group.controls[0]?.id} group={group} known={known} marks={marks} />
        ))}
        {screen.footer.length > 0 ? (
          <div className="mac-foot">
            <DrawnRow row={screen.footer} known={known} marks={marks} ring={false} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
