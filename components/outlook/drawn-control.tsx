import type { ReactNode } from 'react';
import { oldValueIn } from '@/lib/outlook/changes';
import type { Known } from '@/lib/outlook/resolve';
import type { Control } from '@/lib/outlook/screen';
import { DrawnList } from './drawn-list';
import { DrawnValue } from './drawn-value';

type Props = { control: Control; known: Known; mark?: number; ring?: boolean };

/** One control of Outlook, drawn. `ring` when it is marked by itself and not together with its neighbours. */
export function DrawnControl({ control, known, mark, ring }: Props) {
  const state = [
    'oc',
    `oc-${control.kind}`,
    control.indent ? `oc-indent-${control.indent}` : '',
    control.greyed ? 'oc-greyed' : '',
    ring ? 'oc-ringed' : '',
    mark ? 'oc-marked' : '',
    'value' in control ? (control.size ? 'oc-boxed oc-small' : 'oc-boxed oc-field') : '',
  ];
  return (
    <div className={state.filter(Boolean).join(' ')} data-control={control.id}>
      {face(control, known)}
      {mark ? <span className="oc-mark">{mark}</span> : null}
    </div>
  );
}

function face(control: Control, known: Known): ReactNode {
  switch (control.kind) {
    case 'text':
    case 'password':
    case 'drop-down': {
      const old = oldValueIn(control, known);
      return (
        <>
          {control.label ? <span className="oc-label">{control.label}</span> : null}
          <span className="oc-box">
            {old === null ? null : <s className="oc-old">{old}</s>}
            <DrawnValue value={control.value} known={known} hint={control.hint} />
          </span>
        </>
      );
    }
    case 'tick-box':
    case 'radio':
    case 'switch': {
      const on = control.on === 'encrypted' ? known.encryption !== 'none' : control.on;
      return (
        <>
          <span className={`oc-sign ${on ? 'oc-on' : ''}`} />
          <span className={`oc-label ${control.strong ? 'oc-strong' : ''}`}>
            {control.label}
            {control.detail ? <span className="oc-detail">{control.detail}</span> : null}
          </span>
        </>
      );
    }
    case 'list':
      return <DrawnList control={control} known={known} />;
    case 'slider':
      return (
        <>
          <span className="oc-label">
            {control.ends[0] || control.label} {control.ends[0] ? '' : control.reading}
          </span>
          <svg className="oc-track" aria-hidden="true" focusable="false">
            <line x1="0" x2="100%" y1="50%" y2="50%" />
            <line className="oc-thumb" x1={`${control.at}%`} x2={`${control.at}%`} y1="0" y2="100%" />
          </svg>
          {control.ends[1] ? (
            <span className="oc-label">
              {control.ends[1]} {control.reading}
            </span>
          ) : null}
        </>
      );
    case 'icon':
    case 'tile':
      return (
        <>
          {control.kind === 'icon' && control.label === '✓' ? null : <Envelope />}
          <span className="oc-label">{control.label}</span>
        </>
      );
    case 'tab':
    case 'words':
      return control.label;
    default:
      return (
        <span className="oc-label">
          {control.label}
          {control.detail ? <span className="oc-detail">{control.detail}</span> : null}
        </span>
      );
  }
}

function Envelope() {
  return (
    <svg viewBox="0 0 28 20" className="oc-envelope" aria-hidden="true">
      <path d="M1 1h26v18H1zM1 2l13 9L27 2" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
