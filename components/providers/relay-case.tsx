import { useTranslations } from 'next-intl';
import { SourceLine } from '@/components/sources/source-line';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/site-link';
import { type RelayCaseId, relayCases } from '@/lib/providers/relay-cases';
import { writeLink } from '@/lib/settings/link';

/** Cases with a popular claim about them that is put right. */
const withClaim = ['own-exchange', 'direct-send', 'connector', 'port-2525'] as const;

/** One kind of relay: its settings, what a check sees of it, what to ask IT, and the way into a check. */
export function RelayCase({ id }: { id: RelayCaseId }) {
  const t = useTranslations('relay');
  const common = useTranslations('common');
  const { host, pairs, signIn, reaches, seen, source, checked } = relayCases[id];
  const [usual] = pairs;
  const named = host !== null && !host.startsWith('example-com.');
  const ask = t(`cases.${id}.ask`);
  const wrong = withClaim.find((one) => one === id);
  const rows = [
    [
      t('facts.host'),
      named ? (
        <code key="host" className="font-mono break-words">
          {host}
        </code>
      ) : (
        t(host ? 'hosts.look-up' : 'hosts.own')
      ),
    ],
    [t('facts.pairs'), pairs.map((pair) => t('pair', pair)).join(' · ')],
    [t('facts.signIn'), t(`signIn.${signIn}`)],
    [t('facts.reaches'), t(`reaches.${reaches}`)],
    [t('facts.seen'), t(`seen.${seen}`)],
  ] as const;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 space-y-4 rounded-card border-2 border-line bg-surface p-4 target:border-accent sm:p-6"
    >
      <h2 id={`${id}-title`} className="text-2xl">
        {t(`cases.${id}.title`)}
      </h2>
      <p>{t(`cases.${id}.what`)}</p>
      <dl className="border-t border-line">
        {rows.map(([name, value]) => (
          <div key={name} className="gap-4 border-b border-line py-2 sm:flex">
            <dt className="shrink-0 text-muted sm:w-60">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {wrong ? (
        <div className="border-l-4 border-line pl-4">
          <p className="text-muted">
            <b>{t('claim')}</b> {t(`cases.${wrong}.claim`)}
          </p>
          <p className="mt-1">
            <b>{t('fact')}</b> {t(`cases.${wrong}.fact`)}
          </p>
        </div>
      ) : null}
      <Disclosure summary={t('askTitle')}>
        <p className="whitespace-pre-line break-words">{ask}</p>
        <CopyButton
          text={ask}
          label={t('copy')}
          name={common('copyNamed', { name: `${t('askTitle')}, ${t(`cases.${id}.title`)}` })}
          className="mt-3"
        />
      </Disclosure>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        <Link
          href={
            seen === 'nothing'
              ? '/works-from-here'
              : `/setup/server?${writeLink({ ...(named ? { host } : {}), ...usual, account: 'relay' })}`
          }
          prefetch={false}
          className="lone-link"
        >
          {t(seen === 'nothing' ? 'local' : named ? 'try' : 'tryOwn')}
        </Link>
      </p>
      <SourceLine url={source} checked={checked} />
    </section>
  );
}
