import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/site-link';
import type { LinkValues } from '@/lib/settings/link';
import type { OpenedShare } from '@/lib/share/share';
import type { Changed } from '@/lib/share/signed-values';
import { FromWhom } from './from-whom';
import { NotFromIt } from './not-from-it';
import { ShareValues } from './share-values';
import { WhileFromIt } from './while-from-it';

/** Who shared the settings of a page by a link, the origin of this installation, and where a signed link says otherwise. */
export type SharedLink = { share: OpenedShare; site: string; changed: readonly Changed[] };

type Props = SharedLink & {
  /** The wizard’s state. */
  values: LinkValues;
  /** The same page with what a signed link says. */
  takeBack: string;
};

/** Stands on every step of the wizard that a link led to: who it is from, what is in it, and the way on without it. */
export function SharedBy({ share, site, changed, values, takeBack }: Props) {
  const t = useTranslations();
  const rest = (
    <>
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
    </>
  );
  const fromWhom = (
    <FromWhom share={share} site={site}>
      {rest}
    </FromWhom>
  );
  const notFromIt = (
    <NotFromIt share={share} values={values} changed={changed} takeBack={takeBack}>
      {rest}
    </NotFromIt>
  );
  return (
    <div className="no-print mb-6 max-w-3xl">
      {changed.length > 0 ? (
        notFromIt
      ) : share.signed ? (
        <WhileFromIt settings={share.settings} otherwise={notFromIt}>
          {fromWhom}
        </WhileFromIt>
      ) : (
        fromWhom
      )}
    </div>
  );
}
