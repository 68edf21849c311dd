import { describe, expect, it } from 'vitest';
import type { EditionId } from '@/lib/settings/edition-ids';
import { editionIds } from '@/lib/settings/edition-ids';
import { accountTypes, type Choices, doings, looksOf, ways } from './choices';
import { pathFor } from './paths';
import { knownFor, resolve } from './resolve';
import { controlsOf, type Screen } from './screen';

const usual: Choices = { look: 'new', type: 'imap', doing: 'edit', way: 'file' };

/** What a person does on the whole way, as `act at`. */
const deeds = (screens: Screen[]) =>
  screens.flatMap(({ todo }) => todo.map(({ act, at }) => (at ? `${act} ${at}` : act)));

const everyPath = editionIds.flatMap((edition) =>
  looksOf[edition].flatMap((look) =>
    accountTypes.flatMap((type) =>
      doings.flatMap((doing) => ways.map((way) => ({ edition, choices: { look, type, doing, way } }))),
    ),
  ),
);

describe('an account that is removed and added again', () => {
  it.each(['new-windows', 'android', 'ios'] as const)('is written down first in %s', (edition) => {
    const order = deeds(pathFor(edition, usual)).map((deed) => deed.split(' ')[0]);
    expect(order).toContain('note');
    expect(order.indexOf('note')).toBeLessThan(order.indexOf('remove'));
  });

  it.each(['android', 'ios'] as const)('is opened before it is removed in %s', (edition) => {
    const order = deeds(pathFor(edition, usual));
    expect(order.indexOf('pick-account account')).toBeGreaterThan(-1);
    expect(order.indexOf('pick-account account')).toBeLessThan(order.indexOf('remove'));
  });

  it('is removed on an iPhone only after a look whether it can be changed', () => {
    const order = deeds(pathFor('ios', usual));
    expect(order.indexOf('look')).toBeGreaterThan(-1);
    expect(order.indexOf('look')).toBeLessThan(order.indexOf('note'));
    expect(deeds(pathFor('android', usual))).not.toContain('look');
  });

  it('is not removed where it is not there yet', () => {
    for (const { edition, choices } of everyPath.filter((one) => one.choices.doing === 'add')) {
      expect(deeds(pathFor(edition, choices))).not.toContain('remove');
      expect(deeds(pathFor(edition, choices))).not.toContain('note');
    }
  });
});

describe('a form that starts empty', () => {
  const empty = (edition: EditionId, choices: Choices) =>
    choices.doing === 'add' || ['new-windows', 'android', 'ios'].includes(edition);

  it('has the server for receiving filled in, and any other form leaves it alone', () => {
    for (const { edition, choices } of everyPath) {
      const screens = pathFor(edition, choices);
      if (screens.length === 0) continue;
      const receiving = screens.flatMap(controlsOf).filter(({ incoming }) => incoming);
      const done = screens.flatMap(({ todo }) => todo.flatMap(({ at }) => at ?? []));
      const filled = receiving.filter(({ id }) => done.includes(id)).map(({ id }) => id);
      expect(knownFor({}, edition, choices).fills).toBe(empty(edition, choices));
      if (empty(edition, choices)) expect(filled).toContain('incoming-host');
      else expect(filled).toEqual([]);
    }
  });

  it('shows the provider’s server for receiving where it is known', () => {
    const settings = { host: 'mail.gmx.net', port: 587, encryption: 'starttls' } as const;
    const shown = (edition: EditionId, choices: Choices) =>
      resolve({ from: 'incoming-host' }, knownFor(settings, edition, choices));
    expect(shown('android', usual)).toEqual({ state: 'known', text: 'imap.gmx.net' });
    expect(shown('ios', { ...usual, type: 'pop' })).toEqual({ state: 'known', text: 'pop.gmx.net' });
    expect(shown('mac', { ...usual, doing: 'add' })).toEqual({ state: 'known', text: 'imap.gmx.net' });
    expect(shown('mac', usual)).toEqual({ state: 'missing' });
  });
});
