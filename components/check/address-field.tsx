import { useTranslations } from 'next-intl';
import type { UseFormReturn } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import type { CheckForm } from './check-form';

/** The address that the test message goes from and to. */
export function AddressField({ form }: { form: UseFormReturn<CheckForm> }) {
  const t = useTranslations('check.address');
  return (
    <Field
      id="address"
      type="email"
      label={t('label')}
      hint={t('hint')}
      error={form.formState.errors.address?.message}
      autoComplete="email"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      {...form.register('address')}
    />
  );
}
