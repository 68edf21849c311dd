'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useMemory } from '@/components/memory/memory';
import { useAddressRules } from '@/components/memory/use-address-rules';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import type { Window } from '@/lib/oauth/arrival';
import { readAddress } from '@/lib/settings/address';

type Props = {
  window: Window;
  /** The wizard’s state with the settings that are tried. */
  query: string;
  address: string;
  /** The window asks which account, though the browser is signed in already. */
  choose?: boolean;
};

/** The way to the provider’s own window: a plain form, so that the browser itself goes there and back. */
export function WindowSignIn({ window: at, query, address, choose = false }: Props) {
  const t = useTranslations('signIn.window');
  const locale = useLocale();
  const memory = useMemory();
  const { notFor } = useAddressRules();
  const [wrong, setWrong] = useState<string>();
  const provider = at.name;

  const check = (event: FormEvent<HTMLFormElement>) => {
    const read = readAddress(String(new FormData(event.currentTarget).get('address')));
    const fault = read.ok ? notFor(read.address) : t('addressMissing');
    if (fault === null) return;
    event.preventDefault();
    setWrong(fault);
    event.currentTarget.querySelector<HTMLInputElement>('#window-address')?.focus();
  };

  return (
    <section
      aria-labelledby="window-title"
      className="rounded-card border-2 border-ok bg-surface p-4 sm:p-6"
      data-provider={at.id}
    >
      <h2 id="window-title" className="text-2xl">
        {t('title', { provider })}
      </h2>
      <p className="measure mt-1">{t('meaning', { provider })}</p>
      <form
        method="post"
        action="/oauth/start"
        noValidate
        onSubmit={check}
        className="measure mt-5 space-y-5"
      >
        <input type="hidden" name="provider" value={at.id} />
        <input type="hidden" name="query" value={query} />
        <input type="hidden" name="locale" value={locale} />
        {choose ? <input type="hidden" name="choose" value="yes" /> : null}
        <Field
          id="window-address"
          name="address"
          label={t('address')}
          hint={t('addressHint')}
          error={wrong}
          defaultValue={address || memory.address}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
        />
        <Button type="submit" className="w-full text-lg sm:w-auto">
          {t('submit', { provider })}
        </Button>
        {at.device ? (
          <Disclosure summary={t('elsewhere')}>
            <p>{t('elsewhereMeaning', { provider })}</p>
            <Button type="submit" name="way" value="device" look="secondary" className="mt-3">
              {t('elsewhereSubmit')}
            </Button>
          </Disclosure>
        ) : null}
      </form>
    </section>
  );
}
