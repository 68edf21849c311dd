import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { ValueRow } from '@/components/ui/value-row';
import { type Known, resolve } from '@/lib/outlook/resolve';
import { controlsOf, type Screen } from '@/lib/outlook/screen';

const outgoing = ['host', 'port', 'encryption', 'host-and-port'];

/** The values that go into this screen, in Outlook’s words, each with a button that copies it. */
export function ScreenValues({ screen, known }: { screen: Screen; known: Known }) {
  const t = useTranslations();
  const rows = controlsOf(screen).flatMap((control) => {
    if (!('value' in control) || control.incoming || !outgoing.includes(control.value.from)) return [];
    const filled = resolve(control.value, known);
    const text = filled.state === 'known' ? filled.text : null;
    const under = screen.todo.find(({ at }) => at === control.id)?.under;
    const ordinary = control.value.from === 'port' ? t('outlook.settings.port') : control.label;
    return [
      {
        id: control.id,
        name:
          under && control.value.from === 'port' ? `${under.replace(/:$/, '')} · ${ordinary}` : control.label,
        text,
      },
    ];
  });
  if (rows.length === 0) return null;
  return (
    <dl className="rounded-card border border-line bg-surface px-4 py-1">
      {rows.map(({ id, name, text }) => (
        <ValueRow
          key={id}
          name={name}
          value={text ?? <em className="font-sans font-normal">{t('outlook.values.missing')}</em>}
          action={
            text ? (
              <CopyButton
                text={text}
                label={t('common.copy')}
                done={t('common.copied')}
                name={t('common.copyNamed', { name })}
              />
            ) : undefined
          }
        />
      ))}
    </dl>
  );
}
