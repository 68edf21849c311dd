'use client';

import { useTranslations } from 'next-intl';
import { Choose } from '@/components/ui/choose';
import { accountIds } from '@/lib/settings/account-ids';
import { editionIds } from '@/lib/settings/edition-ids';
import { most } from '@/lib/settings/shared-values';
import { type Filled, FormGroup, useBoxes } from './form-boxes';

type Props = Filled & { signed: boolean; editions: Record<(typeof editionIds)[number], string> };

/** The second half of the form: mailbox and Outlook, who the link is from, and how long it holds. */
export function PeopleBoxes({ signed, editions, ...filled }: Props) {
  const t = useTranslations();
  const { box, errorOf } = useBoxes(filled);
  const { typed } = filled;
  const various = { value: '', label: t('share.various') };
  return (
    <>
      <FormGroup title={t('share.groups.outlook')}>
        <div className="grid items-start gap-6 sm:grid-cols-2">
          <Choose
            id="account"
            label={t('share.account')}
            error={errorOf('account')}
            defaultValue={typed.account}
            options={[
              various,
              ...accountIds.map((id) => ({ value: id, label: t(`setup.account.kinds.${id}.label`) })),
            ]}
          />
          <Choose
            id="edition"
            label={t('share.edition')}
            error={errorOf('edition')}
            defaultValue={typed.edition}
            options={[various, ...editionIds.map((id) => ({ value: id, label: editions[id] }))]}
          />
        </div>
      </FormGroup>
      <FormGroup title={t('share.groups.from')}>
        {box('org', t('share.org'), { autoComplete: 'organization', maxLength: most.org })}
        {box('contact', t('share.contact'), { hint: t('share.contactHint'), maxLength: most.contact })}
        <div className="grid items-end gap-6 sm:grid-cols-2">
          {box('phone', t('share.phone'), { type: 'tel', maxLength: most.phone })}
          {box('help', t('share.help'), {
            hint: t('share.helpHint'),
            maxLength: most.help,
            autoCapitalize: 'none',
            spellCheck: false,
          })}
        </div>
        {box('note', t('share.note'), { hint: t('share.noteHint'), maxLength: most.note })}
      </FormGroup>
      <FormGroup title={t('share.groups.until')}>
        {box('until', t('share.until'), {
          type: 'date',
          // four digits are a year; without this a browser takes six
          max: '9999-12-31',
          hint: t(signed ? 'share.untilSignedHint' : 'share.untilHint'),
          className: 'max-w-60',
        })}
      </FormGroup>
    </>
  );
}
