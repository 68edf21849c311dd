import type { FamilyProps } from '../drawing';
import { DrawnControl } from '../drawn-control';
import { DrawnControls } from '../drawn-group';
import './windows-dialog.css';
import './control-panel.css';

const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** The Control Panel with small icons: the one that matters among blank ones. */
export function ControlPanel({ screen, known, marks }: FamilyProps) {
  const controls = screen.groups.flatMap((group) => group.controls);
  return (
    <div className="win">
      <div className="win-title">
        <span>{screen.title}</span>
        <span className="win-close">✕</span>
      </div>
      <div className="panel">
        {controls
          .filter(({ kind }) => kind !== 'icon')
          .map((control) => (
            <div key={control.id} className="panel-view">
              <DrawnControl control={control} known={known} mark={marks.get(control.id)} />
            </div>
          ))}
        <div className="panel-icons">
          {others.slice(0, 4).map((id) => (
            <span key={id} className="panel-other" />
          ))}
          <DrawnControls
            controls={controls.filter(({ kind }) => kind === 'icon')}
            known={known}
            marks={marks}
            ring
          />
          {others.slice(4).map((id) => (
            <span key={id} className="panel-other" />
          ))}
        </div>
      </div>
    </div>
  );
}
