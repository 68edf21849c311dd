import type { ReactNode } from 'react';
import { useId } from 'react';
import { Link } from '@/components/ui/site-link';

type Props = { title: ReactNode; items: { text: string; href: string; chosen: boolean }[] };

/** A question with two or three short answers, each a link. */
export function Segments({ title, items }: Props) {
  const id = useId();
  return (
    <div>
      <p id={id} className="font-semibold">
        {title}
      </p>
      <ul aria-labelledby={id} className="mt-1.5 flex flex-wrap gap-2">
        {items.map(({ text, href, chosen }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={chosen ? 'true' : undefined}
              prefetch={false}
              className={`inline-flex min-h-11 items-center gap-1.5 rounded-field border-2 px-4 py-1.5 hover:border-line-strong ${chosen ? 'border-accent bg-accent-soft font-semibold' : 'border-line bg-surface'}`}
            >
              {chosen ? <span aria-hidden="true">✓</span> : null}
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
