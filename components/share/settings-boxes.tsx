'use client';

import { useTranslations } from 'next-intl';
import { Choose } from '@/components/ui/choose';
import { RadioCards } from '@/components/ui/radio-cards';
import { encryptions } from '@/lib/settings/settings';
import { linkSignIns } from '@/lib/settings/shared-values';
import { type Filled, FormGroup, useBoxes } from './form-boxes';
import { usePortBeside } from './use-port-beside';

const mayChange = { mayHost: 'host', mayMode: 'mode', mayUser: 'user' } as const;

/** The first half of the form: the server, how one signs in, and what colleagues may change. */
export function SettingsBoxes({ signed, ...filled }: Filled & { signed: boolean }) {
  const t = useTranslations();
  const { box, errorOf } = useBoxes(filled);
  const { typed } = filled;
  const { typedByHand, follow } = usePortBeside(typed);
  const plain = { autoCapitalize: 'none', spellCheck: false };
  return (
    <>
      <FormGroup title={t('share.groups.server')}>
        {box('host', t('share.host'), { hint: t('share.hostHint'), mono: true, inputMode: 'url', ...plain })}
        <RadioCards
          name="encryption"
          legend={t('share.encryption')}
          error={errorOf('encryption')}
          chosen={typed.encryption ?? null}
          input={{ required: false, onChange: follow }}
          cards={encryptions.map((value) => ({
            value,
            label: t(`setup.server.encryptions.${value}.label`),
            hint: t(`setup.server.encryptions.${value}.hint`),
          }))}
        />
        {box('port', t('share.port'), {
          hint: t('share.portHint'),
          mono: true,
          inputMode: 'numeric',
          className: 'max-w-40',
          onChange: typedByHand,
        })}
      </FormGroup>
      <FormGroup title={t('share.groups.people')}>
        {box('for', t('share.for'), { hint: t(signed ? 'share.forSignedHint' : 'share.forHint'), ...plain })}
        <RadioCards
          name="user"
          legend={t('share.user')}
          error={errorOf('user')}
          chosen={typed.user ?? 'address'}
          cards={(['address', 'local', 'windows', 'own'] as const).map((value) => ({
            value,
            label: t(`share.users.${value}.label`),
            hint: t(`share.users.${value}.hint`),
          }))}
        />
        {/* Plain CSS, so that it needs no script: each box is there while its way is the chosen one. */}
        <div className="hidden group-has-[[name=user][value=windows]:checked]/group:block">
          {box('windows', t('share.windows'), { hint: t('share.windowsHint'), mono: true, ...plain })}
        </div>
        <div className="hidden group-has-[[name=user][value=own]:checked]/group:block">
          {box('pattern', t('share.pattern'), { hint: t('share.patternHint'), mono: true, ...plain })}
        </div>
        <Choose
          id="signin"
          label={t('share.signin')}
          error={errorOf('signin')}
          defaultValue={typed.signin}
          options={[
            { value: '', label: t('share.anySignin') },
            ...linkSignIns.map((value) => ({ value, label: t(`link.signIns.${value}`) })),
          ]}
        />
      </FormGroup>
      <FormGroup title={t('share.groups.fixed')} hint={t('share.fixedHint')}>
        <ul className="space-y-1">
          {(['mayHost', 'mayMode', 'mayUser'] as const).map((name) => (
            <li key={name}>
              <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  name={name}
                  defaultChecked={Boolean(typed[name])}
                  className="size-5 accent-accent"
                />
                {t(`share.mayChange.${mayChange[name]}`)}
              </label>
            </li>
          ))}
        </ul>
      </FormGroup>
    </>
  );
}
