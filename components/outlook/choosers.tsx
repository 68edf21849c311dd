import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import { termTags } from '@/components/words/term-tags';
import { accountTypes, type Choices, doings, type Look, looksOf, ways } from '@/lib/outlook/choices';
import type { EditionId } from '@/lib/settings/edition-ids';
import { LookPicture } from './look-picture';
import { Segments } from './segments';

type Props = {
  edition: EditionId;
  choices: Choices;
  /** The address of this page with one choice made otherwise. */
  hrefFor: (change: Partial<Choices>) => string;
};

/** Which window the person has in front of them, and what they are doing there. Every choice is a link: no script is needed. */
export function Choosers({ edition, choices, hrefFor: href }: Props) {
  const t = useTranslations('outlook.choose');
  const looks: readonly Look[] = looksOf[edition];
  const phone = edition === 'android' || edition === 'ios';
  const wayMatters = edition === 'classic-windows' && choices.look !== 'pane';
  return (
    <section id="choose" aria-labelledby="choose-title" className="no-print scroll-mt-4 space-y-5">
      {looks.length > 1 ? (
        <>
          <div>
            <h2 id="choose-title" className="text-2xl">
              {t(phone ? 'phoneTitle' : 'title')}
            </h2>
            <p className="mt-1 text-muted">{t(phone ? 'phoneHint' : 'hint')}</p>
          </div>
          <ul className="grid gap-3 sm:grid-cols-3">
            {looks.map((look) => (
              <li key={look}>
                <LookCard look={look} phone={phone} chosen={look === choices.look} href={href({ look })} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <h2 id="choose-title" className="sr-only">
          {t('title')}
        </h2>
      )}
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <Segments
          title={t('doing.title')}
          items={doings.map((doing) => ({
            text: t(`doing.${doing}`),
            href: href({ doing }),
            chosen: doing === choices.doing,
          }))}
        />
        <Segments
          title={t.rich('type.ask', termTags)}
          items={accountTypes.map((type) => ({
            text: t(`type.${type}`),
            href: href({ type }),
            chosen: type === choices.type,
          }))}
        />
        {wayMatters ? (
          <Segments
            title={t('way.title')}
            items={ways.map((way) => ({
              text: t(`way.${way}`),
              href: href({ way }),
              chosen: way === choices.way,
            }))}
          />
        ) : null}
      </div>
    </section>
  );
}

type CardProps = { look: Look; phone: boolean; chosen: boolean; href: string };

function LookCard({ look, phone, chosen, href }: CardProps) {
  const t = useTranslations('outlook.choose');
  const words =
    phone && look !== 'pane'
      ? { name: t(`phone.${look}.name`), hint: t(`phone.${look}.hint`) }
      : { name: t(`classic-windows.${look}.name`), hint: t(`classic-windows.${look}.hint`) };
  return (
    <Link
      href={href}
      aria-current={chosen ? 'true' : undefined}
      prefetch={false}
      className={`flex h-full items-start gap-3 rounded-card border-2 p-3 hover:border-line-strong sm:flex-col sm:items-stretch ${chosen ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
    >
      <span className="w-28 shrink-0 sm:w-auto">
        <LookPicture look={look} phone={phone} />
      </span>
      <span className="flex min-w-0 grow flex-col gap-1">
        <span className="font-semibold">{words.name}</span>
        <span className="text-sm text-muted">{words.hint}</span>
        {chosen ? <span className="mt-auto text-sm font-semibold text-accent">✓ {t('chosen')}</span> : null}
      </span>
    </Link>
  );
}
