import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { OpenedShare } from '@/lib/share/share';
import { Link } from '@/lib/text/navigation';
import { FromWhom } from './from-whom';
import { ShareValues } from './share-values';

/** Stands on every step of the wizard that a link led to: who it is from, what is in it, and the way on without it. */
export function SharedBy({ share, site }: { share: OpenedShare; site: string }) {
  const t = useTranslations();
  return (
    <div className="no-print mb-6 max-w-3xl">
      <FromWhom share={share} site={site}>
        <Disclosure summary={t('link.more')}>
          <ShareValues
            share={share}
            encryptionLabel={t(`setup.server.encryptions.${share.settings.encryption}.label`)}
          />
        </Disclosure>
        <p>
          <Link href="/setup/address" className="lone-link text-ink">
            {t('link.without')}
          </Link>
        </p>
      </FromWhom>
    </div>
  );
}
