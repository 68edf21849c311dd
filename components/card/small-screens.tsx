import { useTranslations } from 'next-intl';
import { Drawing } from '@/components/outlook/drawing';
import { screenName } from '@/components/outlook/screen-name';
import type { Known } from '@/lib/outlook/resolve';
import { controlsOf, type Screen } from '@/lib/outlook/screen';

/** The way through the windows in one line each, and small pictures of those that take a value. */
export function SmallScreens({ screens, known }: { screens: Screen[]; known: Known }) {
  const t = useTranslations('card');
  const words = useTranslations('outlook.screen');
  const drawn = screens.filter(takesValue);
  return (
    <div className="space-y-3">
      <h2 className="text-xl">{t('screens')}</h2>
      <ol className="flex flex-wrap gap-x-5 text-sm">
        {screens.map((screen, index) => (
          <li key={screen.id}>
            <b>{index + 1}</b> {screenName(screen, words)}
          </li>
        ))}
      </ol>
      <div className="grid gap-4 sm:grid-cols-2 print:grid-cols-2">
        {drawn.map((screen) => (
          <figure key={screen.id} className="min-w-0 break-inside-avoid">
            <figcaption className="mb-1 text-sm">
              <b>{screens.indexOf(screen) + 1}</b> {screenName(screen, words)}
            </figcaption>
            <div className="card-picture">
              <Drawing screen={screen} known={known} />
            </div>
          </figure>
        ))}
      </div>
    </div>
  );
}

const outgoing = ['host', 'port', 'encryption', 'host-and-port'];

function takesValue(screen: Screen): boolean {
  return controlsOf(screen).some(
    (control) => !control.incoming && 'value' in control && outgoing.includes(control.value.from),
  );
}
