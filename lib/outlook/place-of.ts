import type { EditionId } from '@/lib/settings/edition-ids';
import type { Settings } from '@/lib/settings/settings';
import { type Choices, readChoices } from './choices';
import { pathFor } from './paths';
import { type Control, controlsOf } from './screen';

/** Where one of the settings is changed: the window and the control in Outlook’s words, and the `#` of the screen on the walkthrough. */
export type Place = { window: string; label: string; at: string };

/** The place in this Outlook where a setting is changed; null where it has none, as on the web. */
export function placeOf(field: keyof Settings, edition: EditionId, choices: Choices): Place | null {
  for (const screen of pathFor(edition, choices)) {
    const control = controlsOf(screen).find((one) => !one.incoming && takes(one, field));
    if (control) return { window: screen.title, label: control.label, at: `screen-${screen.id}` };
  }
  return null;
}

/** Where in the walkthrough as it is for most people each setting is changed, as the end of an address: `#screen-advanced`. */
export function anchorsIn(edition: EditionId = 'classic-windows'): Record<keyof Settings, string> {
  const { choices } = readChoices(new URLSearchParams(), edition);
  const at = (field: keyof Settings) => {
    const place = placeOf(field, edition, choices);
    return place ? `#${place.at}` : '';
  };
  return { host: at('host'), port: at('port'), encryption: at('encryption') };
}

function takes(control: Control, field: keyof Settings): boolean {
  if (control.kind === 'tick-box') return field === 'encryption' && control.on === 'encrypted';
  if (!('value' in control)) return false;
  const { from } = control.value;
  return from === field || (from === 'host-and-port' && field !== 'encryption');
}
