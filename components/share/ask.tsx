import { useTranslations } from 'next-intl';
import { phoneHref } from '@/lib/settings/phone';
import type { Contact } from '@/lib/share/share';

type Props = { contact: Contact; organisation: string | null; signed: boolean };

/**
 * Whom to ask, as one line. What a plain link says is text and nothing to press: anybody may have written it. A signed link’s
 * address, page and number lead where they say.
 */
export function Ask({ contact, organisation, signed }: Props) {
  const t = useTranslations('link');
  const { name, phone, help } = contact;
  const parts = [name ?? organisation, phone, help].filter((part) => part !== null);
  if (parts.length === 0) return null;
  if (!signed) return <bdi>{t('linkSays', { who: parts.join(', ') })}</bdi>;
  return (
    <>
      {t.rich('askRich', {
        who: () => (
          <>
            {name ?? organisation ?? t('whoIt')}
            {phone ? (
              <>
                {', '}
                <a href={phoneHref(phone)} className="whitespace-nowrap underline underline-offset-4">
                  {phone}
                </a>
              </>
            ) : null}
            {help ? (
              <>
                {', '}
                <a
                  href={/^https?:/.test(help) ? help : `mailto:${help}`}
                  className="break-all underline underline-offset-4"
                >
                  {help}
                </a>
              </>
            ) : null}
          </>
        ),
      })}
    </>
  );
}

/** True where a link names anybody to ask. */
export function namesSomebody({ contact, organisation }: Omit<Props, 'signed'>): boolean {
  return [organisation, contact.name, contact.phone, contact.help].some((part) => part !== null);
}
