'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Notice } from '@/lib/settings/notice';
import { type Encryption, encryptions, type Settings } from '@/lib/settings/settings';
import type { Fixable } from '@/lib/settings/shared-values';
import { FoundOrUnknown } from './found-or-unknown';
import { KeptState } from './kept-state';
import { NoticeList } from './notice-list';
import { ProviderLine } from './provider-line';
import { ProviderSays } from './provider-says';
import { focusField } from './server-values';
import { useServerForm } from './use-server-form';
import { UserNameBox } from './user-name-box';

type Props = {
  initial: Partial<Settings>;
  /** What the provider publishes, when the provider is known. */
  provider: Settings | null;
  /** The rest of the wizard’s state, as a query string. */
  rest: string;
  /** What a link fixes: shown, and not to be altered. */
  fixed: readonly Fixable[];
  /** Sent without scripts, it came back. */
  came: boolean;
  withoutScripts: (form: FormData) => Promise<void>;
};

/** Server, encryption, port and user name: what Outlook shows, beside what the provider says. */
export function ServerForm({ initial, provider, rest, fixed, came, withoutScripts }: Props) {
  const t = useTranslations();
  const form = useServerForm(initial, rest, came);
  const [said, setSaid] = useState<Partial<Settings>>({});
  const told: Partial<Settings> = provider ?? said;
  const { errors, read, use } = form;
  const label = (value: Encryption) => t(`setup.server.encryptions.${value}.label`);
  const isFixed = (field: Fixable) => fixed.includes(field);
  const listed = (['host', 'encryption', 'port'] as const).flatMap((field) => {
    const text = errors[field];
    return text ? [{ field, text }] : [];
  });

  const take = (field: keyof Settings) => (values: Partial<Settings>) => {
    use(values);
    focusField(field, values);
  };

  /** One setting as a row: its field, and beside it the provider’s value, unless a remark offers that already. */
  const row = (field: keyof Settings, input: ReactNode, remarks: Notice[] = []) => {
    const value = told[field];
    const offered = remarks.some(({ use }) => use?.[field] === value);
    return (
      <div className="grid gap-3 md:grid-cols-[minmax(0,42rem)_minmax(15rem,1fr)]">
        {input}
        {value === undefined || offered || isFixed(field) ? null : (
          <ProviderSays
            field={t(`setup.server.${field}`)}
            value={field === 'encryption' && told.encryption ? label(told.encryption) : String(value)}
            same={read[field] === value}
            top={field === 'encryption'}
            onUse={() => take(field)({ [field]: value })}
          />
        )}
      </div>
    );
  };

  return (
    <form noValidate onSubmit={form.submit} action={withoutScripts} {...form.press} className="space-y-7">
      <KeptState query={rest} />
      <div className="max-w-2xl empty:hidden">
        <ErrorSummary
          title={t('common.errorSummary')}
          errors={form.attempt > 0 ? listed : []}
          attempt={form.attempt}
        />
      </div>
      <FoundOrUnknown
        read={read}
        rest={rest}
        onUse={use}
        known={provider !== null}
        fixed={fixed.length > 0}
      />
      {provider || fixed.length > 0 ? null : <ProviderLine onRead={setSaid} />}
      {row(
        'host',
        <Field
          id="host"
          mono
          label={t('setup.server.host')}
          hint={isFixed('host') ? t('link.fixed') : t('setup.server.hostHint')}
          readOnly={isFixed('host')}
          error={errors.host}
          aside={isFixed('host') ? null : <NoticeList notices={form.hostNotices} onUse={take('host')} />}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          inputMode="url"
          {...form.host}
        />,
        form.hostNotices,
      )}
      {row(
        'encryption',
        <RadioCards
          name="encryption"
          legend={t('setup.server.encryption')}
          hint={isFixed('encryption') ? t('link.fixed') : undefined}
          error={errors.encryption}
          cards={(isFixed('encryption') && initial.encryption ? [initial.encryption] : encryptions).map(
            (value) => ({
              value,
              label: label(value),
              hint: t(`setup.server.encryptions.${value}.hint`),
            }),
          )}
          inputFor={form.encryption}
        />,
      )}
      {row(
        'port',
        <Field
          id="port"
          mono
          className="max-w-40"
          label={t('setup.server.port')}
          hint={isFixed('port') ? t('link.fixed') : t('setup.server.portHint')}
          readOnly={isFixed('port')}
          error={errors.port}
          aside={isFixed('port') ? null : <NoticeList notices={form.portNotices} onUse={take('port')} />}
          autoComplete="off"
          inputMode="numeric"
          {...form.port}
        />,
        form.portNotices,
      )}
      <UserNameBox readOnly={isFixed('user')} {...form.username} />
      <Button type="submit" className="w-full sm:w-auto">
        {t('setup.server.submit')}
      </Button>
    </form>
  );
}
