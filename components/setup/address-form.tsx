'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { remember, rememberHost, useMemory } from '@/components/memory/memory';
import { forgetTypedServer } from '@/components/memory/typed-server';
import { Button } from '@/components/ui/button';
import { EmailField } from '@/components/ui/email-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Link } from '@/components/ui/site-link';
import { useFields } from '@/components/ui/use-fields';
import { useSiteRouter } from '@/components/ui/use-site-router';
import { readAddress } from '@/lib/settings/address';
import type { ErrorKey } from '@/lib/settings/notice';
import type { FoundForDomain } from '@/lib/setup/found';
import type { Locale } from '@/lib/text/locales';
import { type LookActions, startLook } from './live-look';
import { useSuggestion } from './use-suggestion';

/** What follows from a mail domain: the wizard’s state, as a query string, and where it was found. */
export type DomainStart = { query: string; found: FoundForDomain | null };

type Props = LookActions & {
  /** Takes the domain alone, and the language to say things in. */
  startFromDomain: (domain: string, locale: Locale) => Promise<DomainStart>;
  /** Does the same for a form that is sent before scripts have loaded. */
  withoutScripts: (form: FormData) => Promise<void>;
  skipHref: string;
  /** What is said where the form came back without scripts. */
  came: ErrorKey | null;
  /** Whether the domain is sent to Thunderbird’s public register. */
  asksRegister: boolean;
};

/** The first question. The address stays in this tab; only its domain is asked about. */
export function AddressForm({
  startFromDomain,
  withoutScripts,
  skipHref,
  came,
  asksRegister,
  runCheck,
  cancelCheck,
}: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const router = useSiteRouter();
  const memory = useMemory();
  const form = useFields({ address: memory.address }, came ? { address: t(came) } : {});
  const [attempt, setAttempt] = useState(came ? 1 : 0);
  const [looking, setLooking] = useState(false);
  const suggestion = useSuggestion(form.values.address);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const read = readAddress(form.latest().address);
    setAttempt((now) => now + 1);
    if (!read.ok) return form.correct({ address: t(read.error) });
    form.clearErrors();
    setLooking(true);
    if (read.address !== memory.address) forgetTypedServer();
    remember({ address: read.address, username: read.address, found: null });
    const nothing = { query: '', found: null };
    const { query, found } = await startFromDomain(read.domain, locale).catch(() => nothing);
    remember({ found });
    const [best] = found?.settings ?? [];
    if (best && !best.doubt) rememberHost(best.host);
    if (best) startLook(best, locale, { runCheck, cancelCheck });
    router.push(query ? `/setup/account?${query}` : '/setup/account');
  }

  const error = form.errors.address;
  return (
    <form noValidate onSubmit={submit} action={withoutScripts} className="space-y-6">
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
        aside={
          suggestion ? (
            <p className="flex flex-wrap items-center gap-3" role="status">
              {t('setup.address.suggest', { address: suggestion })}
              <Button
                look="secondary"
                onClick={() => {
                  form.set({ address: suggestion });
                  // the button goes away with the question
                  document.getElementById('address')?.focus();
                }}
              >
                {t('setup.address.use', { address: suggestion })}
              </Button>
            </p>
          ) : null
        }
        {...form.bind('address')}
      />
      <p className="text-muted">
        {t('setup.address.keeps')} {asksRegister ? t('setup.address.register') : null}
      </p>
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={looking} className="w-full sm:w-auto">
          {t('common.continue')}
        </Button>
        <Link href={skipHref} className="lone-link min-h-11">
          {t('setup.address.skip')}
        </Link>
      </div>
      <p role="status" className="text-muted empty:hidden">
        {looking ? t('setup.address.looking') : null}
      </p>
    </form>
  );
}
