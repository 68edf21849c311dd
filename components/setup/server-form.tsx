'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { RadioCards } from '@/components/ui/radio-cards';
import { readAddress } from '@/lib/settings/address';
import { pairNotice } from '@/lib/settings/pair';
import { readPort } from '@/lib/settings/port';
import { readServer } from '@/lib/settings/server';
import { type Encryption, encryptions, type Settings, usualPort } from '@/lib/settings/settings';
import { useRouter } from '@/lib/text/navigation';
import { remember, useMemory } from './memory';
import { NoticeList } from './notice-list';
import { ProviderSays } from './provider-says';

type ServerValues = { host: string; port: string; encryption: Encryption | ''; username: string };

type Props = {
  initial: Partial<Settings>;
  /** What the provider publishes, when the provider is known. */
  provider: Settings | null;
  /** The rest of the wizard’s state, as a query string. */
  rest: string;
  withoutScripts: (form: FormData) => Promise<void>;
};

/** Server, port, encryption and user name: what Outlook shows, beside what the provider says. */
export function ServerForm({ initial, provider, rest, withoutScripts }: Props) {
  const t = useTranslations();
  const router = useRouter();
  const memory = useMemory();
  const [portTyped, setPortTyped] = useState(false);
  const form = useForm<ServerValues>({
    defaultValues: {
      host: initial.host ?? '',
      port: initial.port ? String(initial.port) : '',
      encryption: initial.encryption ?? '',
      username: '',
    },
  });
  const { register, watch, setValue, getValues, setError, clearErrors } = form;
  const { errors, submitCount } = form.formState;

  useEffect(() => {
    const username = memory.username || memory.address;
    if (username && !getValues('username')) setValue('username', username);
  }, [memory, getValues, setValue]);

  const address = readAddress(memory.address);
  const domain = address.ok ? address.domain : undefined;
  const { host, port, encryption } = watch();
  const server = readServer(host, domain);
  const portRead = readPort(port);
  const hostNotices = host.trim() && server.ok ? server.notices : [];
  // one remark that brings its own port is enough
  const portNotices = hostNotices.some((notice) => notice.use?.port) || !portRead.ok ? [] : portRead.notices;
  const pairNotices =
    portRead.ok && encryption
      ? pairNotice(portRead.port, encryption, server.ok ? server.host : undefined)
      : [];

  function use(values: Partial<Settings>) {
    if (values.host !== undefined) setValue('host', values.host);
    if (values.encryption !== undefined) setValue('encryption', values.encryption);
    if (values.port !== undefined) setValue('port', String(values.port));
  }

  /** Takes apart what was pasted into one box, once the person has left it. */
  function tidyHost() {
    const read = readServer(getValues('host'), domain);
    if (!read.ok) return;
    use({ host: read.shown ?? read.host, port: read.port, encryption: read.encryption });
  }

  function chooseEncryption(chosen: Encryption) {
    if (!portTyped) setValue('port', String(usualPort[chosen]));
  }

  const submit = form.handleSubmit((values) => {
    clearErrors();
    const server = readServer(values.host, domain);
    const port = readPort(values.port || String(server.ok && server.port ? server.port : ''));
    const chosen = values.encryption || (server.ok ? server.encryption : undefined);
    if (!server.ok) setError('host', { message: t(server.error) });
    if (!port.ok) setError('port', { message: t(port.error) });
    if (!chosen) setError('encryption', { message: t('check.errors.encryption') });
    if (!server.ok || !port.ok || !chosen) return;
    remember({ username: values.username.trim() });
    const state = new URLSearchParams({ host: server.host, port: String(port.port), encryption: chosen });
    router.push(`/setup/check?${state}${rest ? `&${rest}` : ''}`);
  });

  const problems = (['host', 'port', 'encryption'] as const).flatMap((field) => {
    const text = errors[field]?.message;
    return text ? [{ field, text }] : [];
  });
  const row = provider ? 'grid gap-3 md:grid-cols-[minmax(0,1fr)_17rem]' : 'max-w-2xl';
  const label = (value: Encryption) => t(`setup.server.encryptions.${value}.label`);

  return (
    <form noValidate onSubmit={submit} action={withoutScripts} className="space-y-7">
      {[...new URLSearchParams(rest)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary title={t('common.errorSummary')} errors={problems} attempt={submitCount} />
      <div className={row}>
        <Field
          id="host"
          mono
          label={t('setup.server.host')}
          hint={t('setup.server.hostHint')}
          error={errors.host?.message}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          inputMode="url"
          aside={<NoticeList notices={hostNotices} onUse={use} />}
          {...register('host', { onBlur: tidyHost })}
        />
        {provider ? (
          <ProviderSays
            field={t('setup.server.host')}
            value={provider.host}
            same={server.ok && server.host === provider.host}
            onUse={() => use({ host: provider.host })}
          />
        ) : null}
      </div>
      <div className={row}>
        <RadioCards
          name="encryption"
          legend={t('setup.server.encryption')}
          error={errors.encryption?.message}
          cards={encryptions.map((value) => ({
            value,
            label: label(value),
            hint: t(`setup.server.encryptions.${value}.hint`),
          }))}
          inputFor={() =>
            register('encryption', {
              onChange: (event) => chooseEncryption(event.target.value as Encryption),
            })
          }
        />
        {provider ? (
          <ProviderSays
            field={t('setup.server.encryption')}
            value={label(provider.encryption)}
            same={encryption === provider.encryption}
            onUse={() => {
              use({ encryption: provider.encryption });
              chooseEncryption(provider.encryption);
            }}
          />
        ) : null}
      </div>
      <div className={row}>
        <div>
          <Field
            id="port"
            className="max-w-40"
            aside={<NoticeList notices={[...portNotices, ...pairNotices]} onUse={use} />}
            mono
            label={t('setup.server.port')}
            hint={t('setup.server.portHint')}
            error={errors.port?.message}
            autoComplete="off"
            inputMode="numeric"
            {...register('port', { onChange: () => setPortTyped(true) })}
          />
        </div>
        {provider ? (
          <ProviderSays
            field={t('setup.server.port')}
            value={String(provider.port)}
            same={portRead.ok && portRead.port === provider.port}
            onUse={() => use({ port: provider.port })}
          />
        ) : null}
      </div>
      <div className={row}>
        <Field
          id="username"
          label={t('setup.server.username')}
          hint={t('setup.server.usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...register('username')}
        />
      </div>
      <Button type="submit" className="w-full sm:w-auto">
        {t('setup.server.submit')}
      </Button>
    </form>
  );
}
