import { useTranslations } from 'next-intl';
import type { InputHTMLAttributes } from 'react';
import { useUserNameHint } from '@/components/memory/use-user-name-hint';
import { Field } from '@/components/ui/field';

type Props = Pick<InputHTMLAttributes<HTMLInputElement>, 'name' | 'onChange' | 'onBlur' | 'readOnly'> & {
  value: string;
  ref: (input: HTMLInputElement | null) => void;
};

/** The box for the user name, which stands in no address. */
export function UserNameBox(box: Props) {
  const t = useTranslations('setup.server');
  const hint = useUserNameHint(t('usernameHint'), box.value);
  return (
    <div className="max-w-2xl">
      <Field
        id="username"
        label={t('username')}
        hint={hint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...box}
      />
    </div>
  );
}
