'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { remember, useMemory } from '@/components/memory/memory';
import { forgetTypedServer } from '@/components/memory/typed-server';
import { Button } from '@/components/ui/button';
import { EmailField } from '@/components/ui/email-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useFields } from '@/components/ui/use-fields';
import { useSiteRouter } from '@/components/ui/use-site-router';
import { readAddress } from '@/lib/settings/address';
import { unicodeHost } from '@/lib/settings/host-name';
import { isFor } from '@/lib/share/user-name';

type Props = {
  domains: readonly string[];
  /** Where it goes on, with the link’s state in it. */
  next: string;
  /** Goes on for a form that is sent before scripts have loaded. */
  withoutScripts: (form: FormData) => Promise<void>;
  /** What is said where a form came back without scripts. */
  came: 'notFor' | null;
};

/** The one question of a link: your address. It stays in this tab. */
export function OpenForm({ domains, next, withoutScripts, came }: Props) {
  const t = useTranslations();
  const router = useSiteRouter();
  const memory = useMemory();
  const form = useFields({ address: memory.address });
  const notFor = t('link.notFor', { domains: domains.map((name) => `@${unicodeHost(name)}`).join(', ') });
  const [error, setError] = useState<string | null>(came && notFor);
  const [attempt, setAttempt] = useState(0);

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = readAddress(form.latest().address);
    const wrong = !read.ok ? t(read.error) : isFor(domains, read.address) ? null : notFor;
    setError(wrong);
    setAttempt((now) => now + 1);
    if (!read.ok || wrong) return;
    forgetTypedServer();
    // the link says how the user name is formed of it, on every page that follows
    remember({ address: read.address, username: '' });
    router.push(next);
  }

  return (
    <form noValidate onSubmit={submit} action={withoutScripts} className="max-w-2xl space-y-5">
      <ErrorSummary
        title={t('common.errorSummary')}
        errors={error ? [{ field: 'address', text: error }] : []}
        attempt={attempt}
      />
      <EmailField
        id="address"
        label={t('setup.address.label')}
        hint={t('setup.address.hint')}
        error={error}
        {...form.bind('address')}
      />
      <p className="text-muted">{t('link.keeps')}</p>
      <Button type="submit" className="w-full sm:w-auto">
        {t('link.go')}
      </Button>
    </form>
  );
}
