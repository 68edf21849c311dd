import type { FamilyProps } from '../drawing';
import { DrawnControl } from '../drawn-control';
import { DrawnControls } from '../drawn-group';
import './file-page.css';

/** The word File at the top left of Outlook, and the page behind it: a blue strip of words, the accounts, and the menu that drops from a large button. */
export function FilePage({ screen, known, marks }: FamilyProps) {
  const controls = screen.groups.flatMap((group) => group.controls);
  const menu = controls.filter(({ kind }) => kind === 'menu-item');
  const words = controls.filter(({ kind }) => kind === 'tab');
  return (
    <>
      <div className="file-ribbon">
        {words.map((word) => (
          <DrawnControl key={word.id} control={word} known={known} mark={marks.get(word.id)} />
        ))}
        <i />
        <i />
        <i />
      </div>
      <div className="file">
        <div className="file-strip">
          <span className="file-back">←</span>
          {screen.tabs?.map((tab) => (
            <span key={tab.id} className={tab.kind === 'tab' && tab.on ? 'file-on' : ''}>
              {tab.label}
            </span>
          ))}
        </div>
        <div className="file-page">
          <div className="file-heading">{screen.heading}</div>
          {controls
            .filter(({ kind }) => kind !== 'menu-item' && kind !== 'tab')
            .map((control) =>
              control.kind === 'drop-down' ? (
                <div key={control.id} className="file-account">
                  <DrawnControl
                    control={{ ...control, label: '' }}
                    known={known}
                    mark={marks.get(control.id)}
                  />
                  <span className="file-type">{control.label}</span>
                </div>
              ) : (
                <DrawnControl
                  key={control.id}
                  control={control}
                  known={known}
                  mark={marks.get(control.id)}
                  ring={control.main}
                />
              ),
            )}
          {menu.length > 0 ? (
            <div className="file-menu">
              <DrawnControls controls={menu} known={known} marks={marks} ring />
            </div>
          ) : null}
        </div>
      </div>
    </>
  );
}
