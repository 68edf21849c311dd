import { useTranslations } from 'next-intl';
import { type FormEvent, type Ref, useState } from 'react';
import { isPlainPage, PlainPage } from '@/components/frame/plain-page';
import { useAddressRules } from '@/components/memory/use-address-rules';
import { useUserNameHint } from '@/components/memory/use-user-name-hint';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { Fields } from '@/components/ui/use-fields';
import { AddressField } from './address-field';
import type { CheckForm } from './check-form';

type Props = {
  form: Fields<CheckForm>;
  host: string;
  headingRef: Ref<HTMLHeadingElement>;
  /**
   * `fresh`: the server part has just passed. `again`: the sign-in was refused. `other`: it worked, and the message was refused for
   * its address. `onceMore`: it worked, and what came after may go well another time.
   */
  kind: keyof typeof words;
  /** The link says that the password is one made for programs. */
  appPassword: boolean;
  /** Why the mailbox that was typed has no password for programs, or null: said in place of asking for one. */
  useless: string | null;
  onSubmit: (event: FormEvent) => void;
};

const words = {
  fresh: { title: 'title', meaning: 'meaning' },
  again: { title: 'titleAgain', meaning: 'meaningAgain' },
  other: { title: 'titleOther', meaning: 'meaningOther' },
  onceMore: { title: 'titleOnceMore', meaning: 'meaningOnceMore' },
} as const;

/** Asked for only after everything but the sign-in has passed. */
export function SignInForm({ form, host, headingRef, kind, appPassword, useless, onSubmit }: Props) {
  const t = useTranslations('check.signIn');
  const [shown, setShown] = useState(false);
  const { fixesName, nameOf } = useAddressRules();
  const username = fixesName ? nameOf(form.values.address) : form.values.username;
  const usernameHint = useUserNameHint(t('usernameHint'), username);
  const { value: typed, ref, ...bound } = form.bind('password');
  const password = {
    ...bound,
    // React would write a `value` into the page’s HTML as well
    ref: (input: HTMLInputElement | null) => {
      ref(input);
      if (input) input.value = typed;
    },
  };
  if (isPlainPage()) return <PlainPage />;
  // after a verdict it is part of what that says
  const Heading = kind === 'fresh' ? 'h2' : 'h3';
  return (
    <section
      aria-labelledby="sign-in-title"
      className="rounded-card border-2 border-ok bg-surface p-4 sm:p-6"
    >
      <Heading id="sign-in-title" ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
        {t(words[kind].title)}
      </Heading>
      <p className="measure mt-1">{t(words[kind].meaning, { host, address: form.values.address })}</p>
      <form noValidate onSubmit={onSubmit} className="measure mt-5 space-y-5">
        {kind === 'other' ? <AddressField form={form} /> : null}
        <Field
          id="username"
          label={t('username')}
          hint={usernameHint}
          readOnly={fixesName}
          error={form.errors.username}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...form.bind('username')}
          value={username}
        />
        {useless ? (
          <Notice look="wait" role="status">
            <p>{useless}</p>
          </Notice>
        ) : (
          <>
            <Field
              id="password"
              type={shown ? 'text' : 'password'}
              label={t(appPassword ? 'appPassword' : 'password')}
              hint={t(appPassword ? 'appPasswordHint' : 'passwordHint', { host })}
              error={form.errors.password}
              autoComplete="current-password"
              autoCapitalize="none"
              spellCheck={false}
              aside={
                <label className="inline-flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
                  <input
                    type="checkbox"
                    checked={shown}
                    onChange={(event) => setShown(event.target.checked)}
                    className="size-5 accent-accent"
                  />
                  {t('showPassword')}
                </label>
              }
              {...password}
            />
            <Button type="submit" className="w-full text-lg sm:w-auto">
              {t('submit')}
            </Button>
          </>
        )}
      </form>
    </section>
  );
}
