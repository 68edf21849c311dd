import type { ReactNode } from 'react';
import type { EditionId } from '@/lib/settings/edition-ids';

const ink = 'var(--ink)';
const line = 'var(--line-strong)';
const mark = 'var(--accent)';

function Word({ x, y, children, bold }: { x: number; y: number; children: string; bold?: boolean }) {
  return (
    <text x={x} y={y} fontSize="9" fontFamily="var(--sans)" fontWeight={bold ? 700 : 400} fill={ink}>
      {children}
    </text>
  );
}

/** The place to look at: a ring around what tells this Outlook from the others. */
function Ring({ x, y, w, h }: { x: number; y: number; w: number; h: number }) {
  return <rect x={x} y={y} width={w} height={h} rx={h / 2} stroke={mark} strokeWidth="2.5" fill="none" />;
}

function Gear({ x, y }: { x: number; y: number }) {
  return (
    <g stroke={ink} strokeWidth="1.6" fill="none">
      <circle cx={x} cy={y} r="3.2" />
      {[0, 45, 90, 135].map((angle) => (
        <path
          key={angle}
          d={`M${x - 5.6} ${y}h2M${x + 3.6} ${y}h2`}
          transform={`rotate(${angle} ${x} ${y})`}
        />
      ))}
    </g>
  );
}

function Window({ children, bar = 'var(--sunken)' }: { children: ReactNode; bar?: string }) {
  return (
    <>
      <rect x="1" y="1" width="94" height="62" rx="4" fill="var(--surface)" stroke={line} strokeWidth="1.5" />
      <path d="M1.8 14V5a3.2 3.2 0 0 1 3.2-3.2h86A3.2 3.2 0 0 1 94.2 5v9z" fill={bar} />
      {children}
    </>
  );
}

const mailLines = (
  <path d="M34 34h52M34 42h44M34 50h50" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
);

function Phone({ children }: { children: ReactNode }) {
  return (
    <>
      <rect x="30" y="1" width="36" height="62" rx="6" fill="var(--surface)" stroke={line} strokeWidth="2" />
      <path d="M37 26h22M37 34h18M37 42h21" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
      {children}
    </>
  );
}

const pictures = {
  'classic-windows': (
    <Window>
      <Word x={9} y={25} bold>
        File
      </Word>
      <Word x={37} y={25}>
        Home
      </Word>
      <Word x={67} y={25}>
        View
      </Word>
      <Ring x={4} y={15.5} w={26} h={13.5} />
      <path d="M8 38h18M8 46h14M8 54h16" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
      <path d="M34 38h52M34 46h44M34 54h50" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
    </Window>
  ),
  'new-windows': (
    <Window>
      <Gear x={82} y={8} />
      <Ring x={73.5} y={0} w={17} h={16} />
      <Word x={9} y={26}>
        Home
      </Word>
      <path d="M8 36h18M8 44h14M8 52h16" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
      {mailLines}
    </Window>
  ),
  mac: (
    <Window>
      {[9, 17, 25].map((x) => (
        <circle key={x} cx={x} cy={8} r="2.6" fill={line} />
      ))}
      <path d="M8 26h18M8 34h14M8 42h16" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
      {mailLines}
      <Ring x={3.5} y={1.5} w={27} h={13} />
    </Window>
  ),
  'mac-legacy': (
    <Window bar="var(--line)">
      {[9, 17, 25].map((x) => (
        <circle key={x} cx={x} cy={8} r="2.6" fill={line} />
      ))}
      <rect x="48" y="18" width="43" height="13" rx="6" fill="none" stroke={mark} strokeWidth="2.5" />
      <Word x={53} y={27.5}>
        Legacy
      </Word>
      <path d="M8 26h18M8 34h14M8 42h16M8 50h12" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
      <path d="M34 42h52M34 50h44" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
    </Window>
  ),
  android: (
    <Phone>
      <path d="M42 57l-4-3.5 4-3.5M54 50h5v6h-5z" stroke={line} strokeWidth="1.6" fill="none" />
      <circle cx="48" cy="53.4" r="3" stroke={line} strokeWidth="1.6" fill="none" />
      <circle cx="48" cy="9" r="1.8" fill={line} />
    </Phone>
  ),
  ios: (
    <Phone>
      <rect x="41" y="6" width="14" height="4.5" rx="2.2" fill={line} />
      <path d="M41 57h14" stroke={ink} strokeWidth="2.2" strokeLinecap="round" />
    </Phone>
  ),
  web: (
    <Window>
      <rect x="22" y="4" width="66" height="8" rx="4" fill="var(--surface)" stroke={mark} strokeWidth="2.2" />
      <path d="M9 5l-3 3 3 3M13 8H6.5" stroke={ink} strokeWidth="1.6" fill="none" />
      <path d="M8 26h18M8 34h14M8 42h16" stroke="var(--line)" strokeWidth="3" strokeLinecap="round" />
      {mailLines}
    </Window>
  ),
} satisfies Record<EditionId, ReactNode>;

/** A small drawing of what tells one Outlook from another. Says nothing to a screen reader: the label beside it does. */
export function EditionPicture({ edition }: { edition: EditionId }) {
  return (
    <svg viewBox="0 0 96 64" aria-hidden="true" className="h-16 w-24" fill="none">
      {pictures[edition]}
    </svg>
  );
}
