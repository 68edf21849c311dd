import type { SourceId } from './sources';
import type { TrapId } from './traps';

/** What stands in a box: something of the visitor's, a text of Outlook's own, or nothing. `host-and-port` is `host:port` in one box. */
export type Value =
  | {
      from:
        | 'host'
        | 'port'
        | 'host-and-port'
        | 'encryption'
        | 'username'
        | 'address'
        | 'password'
        | 'your-name'
        | 'incoming-host'
        | 'incoming-encryption'
        | 'none';
    }
  | { from: 'fixed'; text: string };

/**
 * One control as Outlook shows it. `label` is Outlook's own English wording, never translated.
 * `incoming`: belongs to receiving, drawn dimmed. `main`: takes what this screen is about, drawn with a ring.
 * `beside`: stands on the line of the control before it. `greyed`: Outlook itself greys it.
 */
type Common = {
  id: string;
  label: string;
  incoming?: true;
  main?: true;
  greyed?: true;
  beside?: true;
  indent?: 1 | 2;
};

/** `on: 'encrypted'`: a tick box that is on for any encryption and off for none. */
export type Control = Common &
  (
    | { kind: 'text' | 'password' | 'drop-down'; value: Value; size?: 'small'; hint?: string }
    | { kind: 'tick-box' | 'radio' | 'switch'; on: boolean | 'encrypted'; detail?: string; strong?: true }
    | { kind: 'button' | 'link' | 'tile' | 'menu-item' | 'icon'; detail?: string }
    | { kind: 'tab'; on: boolean }
    | { kind: 'slider'; ends: readonly [string, string]; reading: string; at: number }
    | { kind: 'list'; columns: string[]; rows: { cells: Value[]; done?: true }[] }
    | { kind: 'words' }
  );

/** Controls that Outlook keeps together. `title` is its heading, `id` names it for a step. `aside`: the right-hand column of a wide window. */
export type Group = { id?: string; title?: string; incoming?: true; aside?: true; controls: Control[] };

/** How a screen is drawn. One renderer a family. */
export type Family =
  | 'file-page'
  | 'control-panel'
  | 'windows-dialog'
  | 'modern-pane'
  | 'new-outlook'
  | 'mac-menu'
  | 'mac-sheet'
  | 'mac-window'
  | 'phone'
  | 'web-admin';

/**
 * What a person does with a control. `choose-lower`: in the second of two drop-downs with one name. `press-in`: in a window behind.
 * `address-first`: type the address on a page that is not drawn. `note`: write down what the empty form will ask for. `look`: see whether the account can be changed after all.
 */
export type Act =
  | 'open'
  | 'press'
  | 'press-in'
  | 'click'
  | 'select'
  | 'pick-account'
  | 'tab'
  | 'choose'
  | 'choose-lower'
  | 'choose-upper'
  | 'type'
  | 'type-behind'
  | 'type-only'
  | 'address-first'
  | 'tick'
  | 'untick'
  | 'tick-encrypted'
  | 'wait'
  | 'password'
  | 'note'
  | 'look'
  | 'remove'
  | 'close';

/** `at` names a control or a group of the screen; `under` quotes the heading above it; `window` the window behind, with `label` the button in it. */
export type Step = { act: Act; at?: string; label?: string; under?: string; window?: string; trap?: TrapId };

/** `seen`: read off a picture. `agreed`: two sources or more. `unsure`: one source or none; the screen says that it may look different. */
export type Confidence = 'seen' | 'agreed' | 'unsure';

/**
 * One screen. `todo` is in the order in which to do it: encryption stands before the port, what to press comes last.
 * `title` is the window's title bar, `heading` and `line` what stands at the top inside.
 */
export type Screen = {
  id: string;
  family: Family;
  title: string;
  /** What to call the screen where its title bar says too little. */
  name?: string;
  heading?: string;
  line?: string;
  tabs?: Control[];
  groups: Group[];
  footer: Control[];
  todo: Step[];
  /** What may be in the way here, said under “I do not see this”. */
  traps: TrapId[];
  confidence: Confidence;
  source: SourceId;
};

/** Every control of a screen, in reading order. */
export function controlsOf(screen: Screen): Control[] {
  return [...(screen.tabs ?? []), ...screen.groups.flatMap((group) => group.controls), ...screen.footer];
}

/** Whether the form of a screen starts empty, so that its part for receiving is filled in too. */
export function fillsIncoming(screen: Screen): boolean {
  const done = new Set(screen.todo.map(({ at }) => at));
  return controlsOf(screen).some(({ id, incoming }) => incoming && done.has(id));
}
