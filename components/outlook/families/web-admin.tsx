import type { FamilyProps } from '../drawing';
import { DrawnGroup, DrawnRow } from '../drawn-group';
import './web-admin.css';

/** A page of an admin center in a browser. */
export function WebAdmin({ screen, known, marks }: FamilyProps) {
  return (
    <div className="web">
      <div className="web-bar">
        <span className="web-address">{screen.title}</span>
      </div>
      <div className="web-body">
        <div className="web-heading">{screen.heading}</div>
        {screen.groups.map((group) => (
          <DrawnGroup key={group.controls[0]?.id} group={group} known={known} marks={marks} />
        ))}
        <DrawnRow row={screen.footer} known={known} marks={marks} ring={false} />
      </div>
    </div>
  );
}
