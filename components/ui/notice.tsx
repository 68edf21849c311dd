import type { ReactNode, Ref } from 'react';

const looks = {
  info: { box: 'bg-info-soft border-info', mark: 'text-info', sign: 'i' },
  ok: { box: 'bg-ok-soft border-ok', mark: 'text-ok', sign: '✓' },
  wait: { box: 'bg-wait-soft border-wait', mark: 'text-wait', sign: '!' },
  stop: { box: 'bg-stop-soft border-stop', mark: 'text-stop', sign: '×' },
} as const;

type Props = {
  look?: keyof typeof looks;
  title?: ReactNode;
  /** For a remark that takes the focus when it comes. */
  titleRef?: Ref<HTMLParagraphElement>;
  children?: ReactNode;
  role?: 'status' | 'note';
};

/** A boxed remark with a sign of its own, so that colour is never the only difference. */
export function Notice({ look = 'info', title, titleRef, children, role }: Props) {
  const { box, mark, sign } = looks[look];
  return (
    <div role={role} className={`flex gap-3 rounded-field border-l-4 px-4 py-3 ${box}`}>
      <span aria-hidden="true" className={`mt-0.5 font-serif text-lg font-bold leading-none ${mark}`}>
        {sign}
      </span>
      <div className="min-w-0 space-y-1">
        {title ? (
          <p ref={titleRef} tabIndex={titleRef ? -1 : undefined} className="font-semibold outline-none">
            {title}
          </p>
        ) : null}
        {children}
      </div>
    </div>
  );
}
