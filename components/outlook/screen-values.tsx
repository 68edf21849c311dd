import { useTranslations } from 'next-intl';
import { type Known, resolve } from '@/lib/outlook/resolve';
import { controlsOf, type Screen } from '@/lib/outlook/screen';
import { CopyRow } from './copy-row';
import { withoutColon } from './without-colon';

const outgoing = ['host', 'port', 'encryption', 'host-and-port'];

/** The values that go into this screen, in Outlook’s words, each with a button that copies it. */
export function ScreenValues({ screen, known }: { screen: Screen; known: Known }) {
  const t = useTranslations('outlook');
  const rows = controlsOf(screen).flatMap((control) => {
    if (!('value' in control) || control.incoming || !outgoing.includes(control.value.from)) return [];
    const order = screen.todo.findIndex(({ at }) => at === control.id);
    const under = screen.todo[order]?.under;
    const label = withoutColon(control.label) || t('settings.port');
    const name = under ? t('screen.valueUnder', { under: withoutColon(under), label }) : label;
    return [{ id: control.id, order, name, filled: resolve(control.value, known) }];
  });
  rows.sort((a, b) => a.order - b.order);
  if (rows.length === 0) return null;
  return (
    <dl className="rounded-card border border-line bg-surface px-4 py-1">
      {rows.map(({ id, name, filled }) => (
        <CopyRow key={id} name={name} filled={filled} />
      ))}
    </dl>
  );
}
