import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import type { Fields } from '@/components/ui/use-fields';
import type { CheckForm } from './check-form';

/** The address that the test message goes from and to. */
export function AddressField({ form }: { form: Fields<CheckForm> }) {
  const t = useTranslations('check.address');
  return (
    <Field
      id="address"
      type="email"
      label={t('label')}
      hint={t('hint')}
      error={form.errors.address}
      autoComplete="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      {...form.bind('address')}
    />
  );
}
