import type { ReactNode } from 'react';
import type { Look } from '@/lib/outlook/choices';

function Text({ x, y, children, size = 9 }: { x: number; y: number; children: string; size?: number }) {
  return (
    <text x={x} y={y} fontSize={size} fontFamily="Segoe UI, system-ui, sans-serif" fill="#1b1b1b">
      {children}
    </text>
  );
}

function Dialog({ title, chosen }: { title: string; chosen: string }) {
  return (
    <>
      <rect x="1" y="1" width="158" height="98" rx="3" fill="#f0f0f0" stroke="#7a7a7a" />
      <path d="M1.5 16V4a2.5 2.5 0 0 1 2.5-2.5h152a2.5 2.5 0 0 1 2.5 2.5v12z" fill="#fff" />
      <Text x={7} y={12}>
        {title}
      </Text>
      <path d="M8 34v-9h34v9M42 34v-9h40v9M82 34V23h38v11" fill="#fff" stroke="#bbb" />
      <rect x="8" y="34" width="144" height="50" fill="#fff" stroke="#bbb" />
      <path d="M16 47h40M16 61h34M16 75h46" stroke="#bbb" strokeWidth="3" />
      <rect x="66" y="41" width="24" height="11" fill="#fff" stroke="#888" />
      <rect x="72" y="66" width="72" height="14" fill="#fff" stroke="#b43f1f" strokeWidth="2" />
      <Text x={77} y={76.5}>
        {chosen}
      </Text>
      <path d="M133 71.5l3 3 3-3" stroke="#444" fill="none" />
      <path d="M100 91h22M128 91h22" stroke="#bbb" strokeWidth="6" />
    </>
  );
}

function PhoneForm({ boxes }: { boxes: boolean }) {
  return (
    <>
      <rect x="45" y="1" width="70" height="98" rx="8" fill="#fff" stroke="#2b2b2b" strokeWidth="2" />
      <path d="M46 17V9a7 7 0 0 1 7-7h54a7 7 0 0 1 7 7v8z" fill="#1863a8" />
      <path d="M53 34h54M53 50h54" stroke="#bbb" strokeWidth="2" />
      {boxes ? (
        <>
          <Text x={53} y={66} size={8}>
            Port
          </Text>
          <Text x={78} y={66} size={8}>
            Security
          </Text>
          <path d="M53 71h20M78 71h29" stroke="#b43f1f" strokeWidth="2.5" />
        </>
      ) : (
        <>
          <Text x={53} y={66} size={8}>
            smtp…:587
          </Text>
          <path d="M53 71h54" stroke="#b43f1f" strokeWidth="2.5" />
        </>
      )}
      <path d="M53 86h54" stroke="#bbb" strokeWidth="2" />
    </>
  );
}

const classic = {
  pane: (
    <>
      <rect x="14" y="1" width="132" height="98" fill="#fff" stroke="#1863a8" strokeWidth="1.5" />
      <path d="M24 15h60" stroke="#777" strokeWidth="4" />
      <Text x={24} y={34}>
        Incoming mail
      </Text>
      <path d="M24 42h50M84 42h24" stroke="#bbb" strokeWidth="4" />
      <Text x={24} y={61}>
        Outgoing mail
      </Text>
      <path d="M24 69h50M84 69h24" stroke="#b43f1f" strokeWidth="4" />
      <rect x="106" y="83" width="32" height="10" fill="#1863a8" />
    </>
  ),
  new: <Dialog title="Internet Email Settings" chosen="SSL/TLS" />,
  old: <Dialog title="Internet E-mail Settings" chosen="SSL" />,
} satisfies Record<Look, ReactNode>;

/** A window in small, to tell one look from the other. The label beside it says the same. */
export function LookPicture({ look, phone }: { look: Look; phone: boolean }) {
  return (
    <svg viewBox="0 0 160 100" aria-hidden="true" className="w-full max-w-52" fill="none">
      {phone ? <PhoneForm boxes={look === 'new'} /> : classic[look]}
    </svg>
  );
}
