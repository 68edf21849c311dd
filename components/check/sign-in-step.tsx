import { useTranslations } from 'next-intl';
import { type FormEvent, lazy, type ReactNode, type Ref, Suspense } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import type { VerdictEvent } from '@/lib/check/events';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { afterGoodCheck } from '@/lib/setup/known-before';
import { SignInForm } from './sign-in-form';
import { TrustBox } from './trust-box';
import type { CheckPanelState } from './use-check-panel';
import { domainOf } from './use-trust';
import { mayHaveArrived } from './verdict-kind';

// few need it, and it comes after the rest of the page
const WindowSignIn = lazy(async () => ({
  default: (await import('@/components/sign-in/window-sign-in')).WindowSignIn,
}));

/** What another address or user name may mend. */
const byAddress: readonly ProblemCode[] = ['sender-not-allowed', 'relay-denied', 'recipient-rejected'];
/** What typing something else may mend at once. For the rest the form is there, but it is not the next thing to do. */
const byTyping: readonly ProblemCode[] = [
  ...byAddress,
  'auth-required',
  'auth-bad-credentials',
  'auth-app-password-required',
  'unknown',
];

type Props = {
  panel: CheckPanelState;
  verdict: VerdictEvent | null;
  running: boolean;
  query: string;
  headingRef: Ref<HTMLHeadingElement>;
  /** The change to the server that the name could be taken for; null where a verdict has it, or where it is like none. */
  instead: ReactNode;
};

/** What follows a server that is fine: the provider’s window, a doubt about the server, or the form for the password. */
export function SignInStep({ panel, verdict, running, query, headingRef, instead }: Props) {
  const t = useTranslations('check');
  const { form, settings, trust } = panel;
  const ask = panel.serverIsFine && !running && verdict?.outcome !== 'accepted';
  const fresh = ask && verdict?.outcome === 'server-ok';
  const signIn = verdict?.stages.find(({ stage }) => stage === 'sign-in')?.status;
  const reached = signIn === 'ok' || signIn === 'stopped';
  const askWindow =
    !running && (verdict?.outcome === 'server-ok' || (verdict?.outcome === 'problem' && reached));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    panel.signIn();
  };
  const worksHereHref =
    verdict?.outcome === 'server-ok' ? afterGoodCheck(query, verdict.from) : `/works-from-here?${query}`;
  const problem = verdict?.problem;
  const afterSignIn = problem && byAddress.includes(problem) ? 'other' : 'onceMore';
  // a message that may be there is not sent again by a hasty press
  const mayTypeAgain = verdict?.problem && byTyping.includes(verdict.problem) && !mayHaveArrived(verdict);
  const signInForm = (
    <SignInForm
      form={form}
      host={settings.host}
      headingRef={fresh ? headingRef : null}
      kind={fresh ? 'fresh' : signIn === 'ok' ? afterSignIn : 'again'}
      appPassword={panel.way.appPassword}
      useless={panel.useless}
      onSubmit={submit}
    />
  );
  return (
    <>
      {panel.noPassword && !running ? (
        <div className="space-y-3">
          {panel.onlyWindow ? (
            <h2 ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
              {t('signIn.title')}
            </h2>
          ) : null}
          <Notice look="wait">
            <p>{panel.noPassword}</p>
          </Notice>
        </div>
      ) : null}
      {askWindow && panel.way.window ? (
        <Suspense>
          <WindowSignIn
            window={panel.way.window}
            query={query}
            address={form.values.address}
            choose={verdict?.problem === 'oauth-token-invalid'}
          />
        </Suspense>
      ) : null}
      {ask && trust.doubt ? (
        <TrustBox
          key={settings.host}
          host={settings.host}
          domain={domainOf(form.values.address)}
          like={trust.doubt.like}
          ownChoice={trust.ownChoice}
          query={query}
          headingRef={headingRef}
          onConfirm={trust.confirm}
          instead={instead}
        />
      ) : null}
      {ask && !trust.doubt && fresh ? signInForm : null}
      {ask && !trust.doubt && !fresh ? (
        mayTypeAgain ? (
          signInForm
        ) : (
          <Disclosure summary={t('signIn.later')}>{signInForm}</Disclosure>
        )
      ) : null}
      {fresh || (panel.onlyWindow && !running) ? (
        <p>
          <Link href={worksHereHref} className="lone-link" prefetch={false}>
            {t('verdict.worksHere')}
          </Link>
        </p>
      ) : null}
    </>
  );
}
