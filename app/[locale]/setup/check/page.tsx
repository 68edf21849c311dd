import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { CheckPanel } from '@/components/check/check-panel';
import { ClientWords } from '@/components/frame/client-words';
import { SharedSettings } from '@/components/memory/shared-settings';
import { WhileHost } from '@/components/memory/while-host';
import { PracticeHint } from '@/components/practice/practice-hint';
import { ProviderCard } from '@/components/setup/provider-card';
import { RelayNotice } from '@/components/setup/relay-notice';
import { StepFrame } from '@/components/setup/step-frame';
import { LooksLike } from '@/components/share/looks-like';
import { unusualUserName } from '@/components/share/user-name-in-words';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { siteAddress } from '@/lib/installation/site-address';
import { readSwitch } from '@/lib/installation/switched-off';
import { arrivalFor, windowsOf } from '@/lib/oauth/arrival';
import { signInIdFrom } from '@/lib/oauth/cookie';
import { installedSignIns } from '@/lib/oauth/installed';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import { anchorsIn } from '@/lib/outlook/place-of';
import { practiceAccount, practiceDomain } from '@/lib/practice/account';
import { practiceIsOn } from '@/lib/practice/switch';
import { changeFromImitated } from '@/lib/problems/change/right-name';
import { passwordlessHosts } from '@/lib/providers/passwordless-hosts';
import { providerFromState } from '@/lib/providers/provider-from-state';
import { hasWindow } from '@/lib/providers/takes-no-password';
import { unicodeHost } from '@/lib/settings/host-name';
import { writeLink } from '@/lib/settings/link';
import { linkSignIn, sendsUnsigned } from '@/lib/share/link-ways';
import { readWizard, stepTitle, type WizardPage } from '../wizard-page';
import { askTrust, cancelCheck, runCheck } from './run-check';

export const generateMetadata = (): Promise<Metadata> => stepTitle('check');

export default async function Page(props: WizardPage) {
  const { locale, values, dropped, query, shared } = await readWizard(props);
  const t = await getTranslations('setup.check.missing');
  const { host, port, encryption, ...rest } = values;
  const { edition, account } = rest;
  await connection();
  const practising = practiceIsOn() && host?.endsWith(`.${practiceDomain}`);
  const known = providerFromState({ account, host });
  const signIns = installedSignIns();
  const windows = windowsOf(signIns);
  const site = siteAddress(process.env, await headers());
  const arrival = arrivalFor(signIns, signInIdFrom(await cookies(), site), values);
  const off = readSwitch(process.env);
  const complete = host !== undefined && port !== undefined && encryption !== undefined;
  return (
    <StepFrame step="check" values={values} dropped={dropped} shared={shared} wide>
      {off !== null ? (
        <ChecksAreOff reason={off} />
      ) : complete ? (
        <ClientWords
          rooms={[
            'common',
            'check',
            'local.clock',
            ...(windows.length > 0 || arrival ? ['signIn' as const] : []),
            ...(shared ? ['link' as const] : []),
          ]}
          without={['check.message']}
        >
          {practising ? (
            <div className="measure mb-6">
              <PracticeHint password={practiceAccount.password} />
            </div>
          ) : null}
          <div className="mb-6 empty:hidden">
            <WhileHost host={host}>
              <LooksLike host={host} domains={shared?.share.domains} />
            </WhileHost>
          </div>
          {known ? (
            <div className="measure mb-6">
              <ProviderCard provider={known} folded />
            </div>
          ) : null}
          {sendsUnsigned({ account: account ?? null, signIn: linkSignIn(shared?.share ?? null, host) }) ? (
            <div className="measure mb-6">
              <RelayNotice host={host} query={query} />
            </div>
          ) : null}
          <SharedSettings
            shared={
              shared && {
                share: shared.share,
                notFor: await notForText(shared.share.domains),
                userName: unusualUserName(await getTranslations('link.userNames'), shared.share),
              }
            }
          >
            <CheckPanel
              settings={{ host, port, encryption }}
              imitated={changeFromImitated({ host, port, encryption })}
              rest={writeLink(rest)}
              edition={edition ?? null}
              passwordless={passwordlessHosts(values)}
              windowless={known && hasWindow(known) ? known.name : null}
              windows={windows}
              arrival={arrival}
              locale={locale}
              labels={tellingLabelsFor(edition)}
              anchors={anchorsIn(edition)}
              practiceAddress={practising ? practiceAccount.address : null}
              link={values.link ?? null}
              askTrust={askTrust}
              runCheck={runCheck}
              cancelCheck={cancelCheck}
            />
          </SharedSettings>
        </ClientWords>
      ) : (
        <div className="measure space-y-4">
          <h2 className="text-2xl">{t('title')}</h2>
          <p>{t('meaning')}</p>
          <Link href={`/setup/server${query ? `?${query}` : ''}`} className={buttonClass()}>
            {t('go')}
          </Link>
        </div>
      )}
    </StepFrame>
  );
}

/** What is said to an address that the link is not for. */
async function notForText(domains: readonly string[]): Promise<string> {
  const t = await getTranslations('link');
  return t('notFor', { domains: domains.map((name) => `@${unicodeHost(name)}`).join(', ') });
}

/** What stands in place of the check while the operator has stopped all of them. */
async function ChecksAreOff({ reason }: { reason: string }) {
  const t = await getTranslations('check.blocked.off');
  return (
    <Notice look="wait" title={t('title')}>
      <p>{reason || t('meaning')}</p>
    </Notice>
  );
}
