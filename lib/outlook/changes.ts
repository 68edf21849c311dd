import { type Known, resolve } from './resolve';
import { type Control, controlsOf, type Screen } from './screen';

/** One control whose content changes, in Outlook’s words. `under`: the heading above it where its own name says too little. */
export type ScreenChange = { control: string; label: string; under?: string } & (
  | { from: string; to: string }
  | { on: boolean }
);

/** What stood in this control before the change; null where it stays as it is, or where one of the two is not known. */
export function oldValueIn(control: Control, known: Known): string | null {
  if (!known.was || control.incoming || !('value' in control)) return null;
  const before = resolve(control.value, { ...known, ...known.was });
  const after = resolve(control.value, known);
  if (before.state !== 'known' || after.state !== 'known' || before.text === after.text) return null;
  return before.text;
}

/** What a person changes on this screen, in the order of its steps. Empty where no old settings are known. */
export function changesOn(screen: Screen, known: Known): ScreenChange[] {
  const order = (id: string) => screen.todo.findIndex(({ at }) => at === id);
  return controlsOf(screen)
    .toSorted((a, b) => order(a.id) - order(b.id))
    .flatMap((control): ScreenChange[] => {
      const under = screen.todo[order(control.id)]?.under;
      const named = { control: control.id, label: control.label, ...(under && { under }) };
      if (control.kind === 'tick-box' && control.on === 'encrypted' && !control.incoming) {
        const before = known.was?.encryption;
        if (!before || !known.encryption || (before === 'none') === (known.encryption === 'none')) return [];
        return [{ ...named, on: known.encryption !== 'none' }];
      }
      const from = oldValueIn(control, known);
      const after = 'value' in control ? resolve(control.value, known) : null;
      return from !== null && after?.state === 'known' ? [{ ...named, from, to: after.text }] : [];
    });
}
