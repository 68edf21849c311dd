import type { Known } from '@/lib/outlook/resolve';
import type { Control } from '@/lib/outlook/screen';
import { DrawnValue } from './drawn-value';

type Props = { control: Extract<Control, { kind: 'list' }>; known: Known };

/** A list with columns, drawn. */
export function DrawnList({ control, known }: Props) {
  return (
    <div className="oc-rows">
      <div className="oc-row oc-head">
        {control.columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {control.rows.map((row) => (
        <div key={JSON.stringify(row.cells)} className={`oc-row ${row.done ? 'oc-done' : 'oc-chosen'}`}>
          {row.cells.map((cell) => (
            <span key={JSON.stringify(cell)}>
              <DrawnValue value={cell} known={known} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
