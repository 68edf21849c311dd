import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, type Ref, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Link } from '@/components/ui/site-link';

type Props = {
  host: string;
  /** Of the address: what follows its @. */
  domain: string;
  /** The well-known server that the name could be taken for, or null. */
  like: string | null;
  /** The person typed or chose the server in this tab: then, and not after a link, it may be confirmed. */
  ownChoice: boolean;
  /** The wizard’s state: with it, but for the host, the step opens where the server is typed. */
  query: string;
  headingRef: Ref<HTMLHeadingElement>;
  onConfirm: (typed: string) => void;
  /** The server that the name could be taken for, to be tried by one press; or null. */
  instead: ReactNode;
};

/** In place of the password, for a server that nothing connects with the address: why, and how to go on. */
export function TrustBox({ host, domain, like, ownChoice, query, headingRef, onConfirm, instead }: Props) {
  const t = useTranslations('check.trust');
  const kind = like !== null ? 'lookalike' : ownChoice ? 'typed' : 'link';
  return (
    <section
      aria-labelledby="trust-title"
      className={`rounded-card border-2 p-4 sm:p-6 ${kind === 'lookalike' ? 'border-stop bg-stop-soft' : 'border-wait bg-wait-soft'}`}
    >
      <h2 id="trust-title" ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
        {t(`${kind}.title`)}
      </h2>
      <p className="mt-2 font-mono text-lg font-semibold break-all">{host}</p>
      {kind === 'lookalike' ? (
        <p className="measure mt-2">{t('lookalike.like', { like: like ?? '' })}</p>
      ) : null}
      <p className="measure mt-2">{t(`${kind}.meaning`, { domain })}</p>
      <p className="measure mt-2">
        {kind === 'lookalike' && instead ? t('lookalike.nextUse', { like: like ?? '' }) : t(`${kind}.next`)}
      </p>
      {kind === 'lookalike' && instead ? <div className="mt-4">{instead}</div> : null}
      {kind === 'typed' ? (
        <ConfirmHost host={host} onConfirm={onConfirm} />
      ) : (
        <p className="mt-5">
          <Link
            href={`/setup/server?${withoutHost(query)}`}
            prefetch={false}
            className={instead ? 'lone-link' : `${buttonClass()} w-full sm:w-auto`}
          >
            {t('change')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** A name that stands in the form already would only be looked at. */
function withoutHost(query: string): string {
  const state = new URLSearchParams(query);
  state.delete('host');
  return String(state);
}

/** Asks for the server’s name once more: reading it letter by letter is the point. */
function ConfirmHost({ host, onConfirm }: Pick<Props, 'host' | 'onConfirm'>) {
  const t = useTranslations('check.trust');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSame(typed, host)) return onConfirm(typed.trim());
    setWrong(true);
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form noValidate onSubmit={submit} className="measure mt-5 space-y-4">
      <Field
        id="confirm-host"
        mono
        label={t('label')}
        hint={t('hint')}
        error={wrong ? t('differs') : undefined}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        inputMode="url"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
      />
      <Button type="submit" className="w-full sm:w-auto">
        {t('confirm')}
      </Button>
    </form>
  );
}

/** Whether a name is a host’s (A-labels), in any case and script. */
function isSame(typed: string, host: string): boolean {
  const name = typed.trim().toLowerCase().replace(/\.$/, '');
  if (name === host) return true;
  return (
    /^[^\s/@:?#]+$/.test(name) &&
    URL.canParse(`http://${name}`) &&
    new URL(`http://${name}`).hostname === host
  );
}
