import { describe, expect, it } from 'vitest';
import { editionIds } from '@/lib/settings/edition-ids';
import { accountTypes, type Choices, doings, looksOf, ways } from './choices';
import { adminScreens, pathFor } from './paths';
import { type Control, controlsOf, type Screen } from './screen';
import { sources } from './sources';

const everyPath = editionIds.flatMap((edition) =>
  looksOf[edition].flatMap((look) =>
    accountTypes.flatMap((type) =>
      doings.flatMap((doing) =>
        ways.map((way) => {
          const choices: Choices = { look, type, doing, way };
          return { edition, choices, screens: pathFor(edition, choices) };
        }),
      ),
    ),
  ),
);
/** In a browser nothing is set, and nobody has shown the new Outlook’s form for POP. */
const withoutScreens = everyPath.filter(
  ({ edition, choices }) => edition === 'web' || (edition === 'new-windows' && choices.type === 'pop'),
);
const withSettings = everyPath.filter((path) => !withoutScreens.includes(path));
const classic = everyPath.filter(({ edition }) => edition === 'classic-windows');
const everyScreen = [...everyPath.flatMap(({ screens }) => screens), ...adminScreens()];

/** What a control takes of the visitor’s settings; a tick box that follows the encryption counts as encryption. */
function takes(control: Control): string | null {
  if (control.kind === 'tick-box' && control.on === 'encrypted') return 'encryption';
  return 'value' in control ? control.value.from : null;
}

function outgoing(screens: Screen[], from: string): Control[] {
  return screens.flatMap(controlsOf).filter((control) => !control.incoming && takes(control) === from);
}

describe('the way to the outgoing settings', () => {
  it('asks for host, port and encryption exactly once in every classic Outlook', () => {
    for (const { screens } of classic) {
      for (const from of ['host', 'port', 'encryption']) expect(outgoing(screens, from)).toHaveLength(1);
    }
  });

  it('has a box for the server and the port in every Outlook that has settings', () => {
    for (const { screens } of withSettings) {
      const both = outgoing(screens, 'host-and-port').length;
      expect(outgoing(screens, 'host').length + both).toBe(1);
      expect(outgoing(screens, 'port').length + both).toBe(1);
    }
  });

  it('puts the encryption before the port', () => {
    for (const { screens } of withSettings) {
      const order = screens.flatMap((screen) =>
        screen.todo.flatMap((step) => {
          const control = controlsOf(screen).find(({ id }) => id === step.at);
          return control && !control.incoming ? [takes(control)] : [];
        }),
      );
      if (!order.includes('port')) continue;
      expect(order.indexOf('encryption')).toBeGreaterThanOrEqual(0);
      expect(order.indexOf('encryption')).toBeLessThan(order.indexOf('port'));
    }
  });

  it('ends every classic screen but the tab in the middle with something to press', () => {
    for (const { screens } of classic) {
      for (const screen of screens.filter(({ id }) => id !== 'outgoing-server')) {
        expect(['press', 'press-in']).toContain(screen.todo.at(-1)?.act);
      }
    }
  });

  it('draws nothing in a browser, nor a POP form of the new Outlook that nobody has shown', () => {
    for (const { screens } of withoutScreens) expect(screens).toEqual([]);
  });

  it('says of every form that it may look different where only its IMAP twin has been seen', () => {
    const forms = everyPath
      .filter(({ edition, choices }) => edition !== 'classic-windows' && choices.type === 'pop')
      .flatMap(({ screens }) => screens.filter(({ id }) => id.endsWith('-servers')));
    expect(new Set(forms.map(({ id }) => id))).toEqual(
      new Set(['mac-servers', 'mac-legacy-servers', 'phone-servers']),
    );
    for (const { id, confidence } of forms) expect(confidence, id).toBe('unsure');
  });

  it('says of every screen of an iPhone that it may look different', () => {
    const ios = everyPath.filter(({ edition }) => edition === 'ios').flatMap(({ screens }) => screens);
    expect(ios.length).toBeGreaterThan(0);
    for (const { confidence } of ios) expect(confidence).toBe('unsure');
  });

  it('goes through the Control Panel when asked, in the older windows only', () => {
    for (const { choices, screens } of classic) {
      const asked = choices.way === 'control-panel' && choices.look !== 'pane';
      expect(screens[0]?.id).toBe(asked ? 'control-panel' : 'file-page');
    }
  });
});

describe('a screen', () => {
  it('names its controls once each', () => {
    for (const screen of everyScreen) {
      const ids = controlsOf(screen).map(({ id }) => id);
      expect(new Set(ids).size, screen.id).toBe(ids.length);
    }
  });

  it('tells to do only what its controls allow', () => {
    for (const screen of everyScreen) {
      const ids = [...controlsOf(screen), ...screen.groups].map(({ id }) => id);
      for (const step of screen.todo) if (step.at) expect(ids, screen.id).toContain(step.at);
    }
  });

  it('draws the word File, and the heading to fold open, which have a number', () => {
    for (const { screens } of classic) {
      const numbered = screens.flatMap(({ todo }) => todo.filter(({ act }) => act === 'open'));
      for (const step of numbered.filter(({ label }) => label !== 'Control Panel')) {
        expect(step.at, step.label).toBeDefined();
      }
    }
  });

  it('marks every control that takes an outgoing value', () => {
    for (const control of everyScreen.flatMap(controlsOf)) {
      if (['host', 'port', 'encryption', 'host-and-port'].includes(takes(control) ?? '')) {
        expect(control.main, control.id).toBe(true);
      }
    }
  });

  it('never rings what belongs to receiving', () => {
    for (const control of everyScreen.flatMap(controlsOf)) {
      if (control.incoming) expect(control.main, control.id).toBeUndefined();
    }
  });

  it('has a ring, something to do and a source', () => {
    for (const screen of everyScreen) {
      expect(
        controlsOf(screen).some(({ main }) => main),
        screen.id,
      ).toBe(true);
      expect(screen.todo.length, screen.id).toBeGreaterThan(0);
      expect(sources[screen.source].url).toMatch(/^https:\/\//);
    }
  });
});
