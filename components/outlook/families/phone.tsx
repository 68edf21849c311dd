import type { FamilyProps } from '../drawing';
import { DrawnControl } from '../drawn-control';
import { DrawnGroup, DrawnRow } from '../drawn-group';
import './phone.css';

/** A form on a phone: a bar with the title and the tick that ends it, and long fields. */
export function Phone({ screen, known, marks }: FamilyProps) {
  const top = screen.footer.filter(({ kind }) => kind === 'icon');
  const bottom = screen.footer.filter(({ kind }) => kind !== 'icon');
  return (
    <div className="phone">
      <div className="phone-bar">
        <span className="phone-back">←</span>
        <span>{screen.title}</span>
        <span className="phone-tick">
          {top.map((control) => (
            <DrawnControl key={control.id} control={control} known={known} mark={marks.get(control.id)} />
          ))}
        </span>
      </div>
      <div className="phone-body">
        {screen.line ? <div className="phone-line">{screen.line}</div> : null}
        {screen.groups.map((group) => (
          <DrawnGroup key={group.title ?? group.controls[0]?.id} group={group} known={known} marks={marks} />
        ))}
      </div>
      {bottom.length > 0 ? (
        <div className="phone-foot">
          <DrawnRow row={bottom} known={known} marks={marks} ring={false} />
        </div>
      ) : null}
    </div>
  );
}
