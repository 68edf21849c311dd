import { useTranslations } from 'next-intl';
import { EmailField } from '@/components/ui/email-field';
import type { Fields } from '@/components/ui/use-fields';
import type { CheckForm } from './check-form';

/** The address that the test message goes from and to. */
export function AddressField({ form }: { form: Fields<CheckForm> }) {
  const t = useTranslations('check.address');
  return (
    <EmailField
      id="address"
      label={t('label')}
      hint={t('hint')}
      error={form.errors.address}
      {...form.bind('address')}
    />
  );
}
