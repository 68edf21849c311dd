import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { OpenedShare } from '@/lib/share/share';

type Props = {
  share: OpenedShare;
  /** This installation’s origin, which signed it. */
  site: string;
  children?: React.ReactNode;
};

/** Who a link is from. Only a signed one is vouched for; a plain one’s organisation is what it says of itself. */
export function FromWhom({ share, site, children }: Props) {
  const t = useTranslations('link.from');
  const { organisation, signed } = share;
  const place = site.replace(/^https?:\/\//, '');
  const title = signed
    ? organisation
      ? t('signed', { organisation, site: place })
      : t('signedNobody', { site: place })
    : organisation
      ? t('plain', { organisation })
      : t('plainNobody');
  return (
    <Notice look={signed ? 'ok' : 'wait'} title={<bdi>{title}</bdi>}>
      <p>{t(signed ? 'signedMeaning' : 'plainMeaning')}</p>
      {children}
    </Notice>
  );
}
