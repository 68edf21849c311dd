import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { termTags } from '@/components/words/term-tags';
import type { Known } from '@/lib/outlook/resolve';
import type { Screen } from '@/lib/outlook/screen';
import { ScreenFigure } from './screen-figure';

/** PowerShell, not words: https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission */
const commands = {
  mailbox: 'Set-CASMailbox -Identity user@example.com -SmtpClientAuthenticationDisabled $false',
  organisation: 'Set-TransportConfig -SmtpClientAuthenticationDisabled $false',
  look: 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
} as const;

/** For administrators of Microsoft 365: the two switches drawn, and the same as commands to copy. */
export function Admin({ screens, known }: { screens: Screen[]; known: Known }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="admin-title" className="space-y-5">
      <h2 id="admin-title" className="text-2xl">
        {t('outlook.admin.title')}
      </h2>
      <p className="measure">{t.rich('outlook.admin.lead', termTags)}</p>
      {screens.map((screen, index) => (
        <ScreenFigure
          key={screen.id}
          screen={screen}
          known={known}
          number={index + 1}
          count={screens.length}
          links={{ look: null, controlPanel: null, file: null }}
        />
      ))}
      <h3 className="text-xl">{t('outlook.admin.powershell')}</h3>
      <ul className="space-y-3">
        {(['mailbox', 'organisation', 'look'] as const).map((id) => (
          <li key={id} className="rounded-card border border-line bg-surface p-4">
            <p className="font-semibold">{t(`outlook.admin.commands.${id}`)}</p>
            <div className="mt-2 flex flex-wrap items-center gap-3">
              <code className="min-w-0 grow basis-full font-mono text-sm break-words sm:basis-0">
                {commands[id]}
              </code>
              <CopyButton
                text={commands[id]}
                label={t('common.copy')}
                name={t('common.copyNamed', { name: t(`outlook.admin.commands.${id}`) })}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
