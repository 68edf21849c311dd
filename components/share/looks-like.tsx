import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { imitatedBy } from '@/lib/remarks/lookalike';
import { readableHost } from '@/lib/settings/host-name';

type Props = {
  host: string | undefined;
  /** The mail domains it is for, if told: a name like one of theirs is called out too. */
  domains?: readonly string[] | undefined;
};

/** Says that a server is not the one that its name looks like, wherever settings are shown that a link brought; else nothing. */
export function LooksLike({ host, domains = [] }: Props) {
  const t = useTranslations('settings.notices');
  const like = host ? [undefined, ...domains].map((domain) => imitatedBy(host, domain)).find(Boolean) : null;
  if (!host || !like) return null;
  return (
    <div className="max-w-3xl">
      <Notice look="stop" title={t('lookalike', { host: readableHost(host), use: like })} />
    </div>
  );
}
