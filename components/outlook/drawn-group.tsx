import { useTranslations } from 'next-intl';
import type { Known } from '@/lib/outlook/resolve';
import type { Control, Group } from '@/lib/outlook/screen';
import { DrawnControl } from './drawn-control';
import { runsOf, type Tone } from './marks';

type Props = { known: Known; marks: Map<string, number> };

/** A group of controls under its heading. What belongs to receiving is pale, what matters has a ring around it. */
export function DrawnGroup({ group, known, marks }: Props & { group: Group }) {
  const t = useTranslations('outlook.screen');
  const runs = runsOf(group.controls);
  const both = runs.some(({ tone }) => tone === 'main') && runs.some(({ tone }) => tone === 'incoming');
  const stickers: Record<Tone, string | null> = {
    main: t('outgoing'),
    incoming: t(known.fills ? 'fill' : 'leave'),
    plain: null,
  };
  const mark = group.id ? marks.get(group.id) : undefined;
  return (
    <div className={`og ${group.incoming ? 'og-incoming' : ''}`}>
      {group.title ? (
        <div className={`og-title ${group.controls.length === 0 ? 'og-folded' : ''}`}>
          {group.title}
          {mark ? <span className="oc-mark og-title-mark">{mark}</span> : null}
        </div>
      ) : null}
      {runs.map(({ tone, rows }) => (
        <div key={rows[0]?.[0]?.id} className={`og-run og-${tone}`}>
          {both && stickers[tone] ? <span className="og-sticker">{stickers[tone]}</span> : null}
          {rows.map((row) => (
            <DrawnRow key={row[0]?.id} row={row} known={known} marks={marks} ring={tone === 'plain'} />
          ))}
        </div>
      ))}
    </div>
  );
}

type Several = Props & { controls: readonly Control[]; ring: boolean };

/** Controls one after the other. `ring`: those that matter get a ring each. */
export function DrawnControls({ controls, known, marks, ring }: Several) {
  return controls.map((control) => (
    <DrawnControl
      key={control.id}
      control={control}
      known={known}
      mark={marks.get(control.id)}
      ring={ring && control.main}
    />
  ));
}

/** Controls on one line. `ring`: those that matter get a ring each. */
export function DrawnRow({ row, known, marks, ring }: Props & { row: Control[]; ring: boolean }) {
  return (
    <div className="og-row">
      <DrawnControls controls={row} known={known} marks={marks} ring={ring} />
    </div>
  );
}
