import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/site-link';
import { termTags } from '@/components/words/term-tags';
import type { Screen } from '@/lib/outlook/screen';

/** The other ways, as addresses: each null where there is none. */
export type LostLinks = { look: string | null; controlPanel: string | null; file: string | null };

const linkClass = 'lone-link';

/** “I do not see this”: what may be in the way on this screen, and the other looks and ways. */
export function Lost({ screen, links }: { screen: Screen; links: LostLinks }) {
  const t = useTranslations('outlook');
  const ways = [
    { href: links.look, text: t('screen.lostLook') },
    { href: links.controlPanel, text: t('screen.lostWay') },
    { href: links.file, text: t('screen.lostFile') },
  ].flatMap(({ href, text }) => (href ? [{ href, text }] : []));
  if (screen.traps.length === 0 && ways.length === 0) return null;
  return (
    <Disclosure summary={t('screen.lost')}>
      <dl className="space-y-3">
        {screen.traps.map((trap) => (
          <div key={trap}>
            <dt className="font-semibold">{t(`traps.${trap}.title`)}</dt>
            <dd>{t.rich(`traps.${trap}.text`, termTags)}</dd>
          </div>
        ))}
      </dl>
      {ways.length > 0 ? (
        <ul className="mt-3 space-y-1">
          {ways.map(({ href, text }) => (
            <li key={href}>
              <Link href={href} className={linkClass} prefetch={false}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </Disclosure>
  );
}
