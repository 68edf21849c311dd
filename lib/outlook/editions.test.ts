import { describe, expect, it } from 'vitest';
import { type EditionId, editionIds } from '@/lib/settings/edition-ids';
import { messagesFor } from '@/lib/text/messages';
import { type Choices, readChoices } from './choices';
import type { Edition } from './edition';
import { editions } from './editions';
import { encryptionLabelsFor, tellingLabelsFor } from './encryption-labels';
import { guessEdition } from './guess-edition';
import { outlookHref } from './outlook-href';
import { sources } from './sources';

describe('an edition', () => {
  it.each(editionIds)('%s has sources, the month of the last look, and words', (id) => {
    const edition: Edition = editions[id];
    expect(edition.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    for (const source of edition.sources) expect(sources[source].checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(messagesFor('en').editions[id].name.length).toBeGreaterThan(5);
    expect(messagesFor('en').editions[id].recognise.length).toBeGreaterThan(10);
  });

  it.each(editionIds)('%s names the last day of support as a date', (id) => {
    const edition: Edition = editions[id];
    for (const { until } of edition.releases) if (until) expect(until).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});

describe('the words for encryption', () => {
  it('call STARTTLS “TLS” in the older windows of classic Outlook', () => {
    expect(encryptionLabelsFor('classic-windows', 'old')).toEqual({
      tls: 'SSL',
      starttls: 'TLS',
      none: 'None',
    });
  });

  it('call it “STARTTLS” in the newer windows and in the pane', () => {
    for (const look of ['new', 'pane'] as const) {
      expect(encryptionLabelsFor('classic-windows', look).starttls).toBe('STARTTLS');
      expect(encryptionLabelsFor('classic-windows', look).tls).toBe('SSL/TLS');
    }
  });

  it('are those of most Outlooks while the edition is not known', () => {
    expect(encryptionLabelsFor(undefined)).toEqual({ tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' });
  });

  it('never say a bare “TLS” outside the older windows', () => {
    for (const id of editionIds) expect(Object.values(encryptionLabelsFor(id))).not.toContain('TLS');
  });
});

describe('what a browser says of itself', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148', 'ios'],
    ['Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15', 'ios'],
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36',
      'android',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15', 'mac'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36', null],
    ['Mozilla/5.0 (Mobile; Windows Phone 8.1; Android 4.0; Lumia 635) like iPhone OS 7_0_3', null],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36', null],
    ['', null],
  ])('%s hints at %s', (userAgent, edition) => {
    expect(guessEdition(userAgent)).toBe(edition);
  });
});

describe('the choices in an address', () => {
  const read = (query: string, edition: EditionId) => readChoices(new URLSearchParams(query), edition);

  it('are read where they make sense', () => {
    expect(read('look=old&type=pop&doing=add&way=control-panel', 'classic-windows')).toEqual({
      choices: { look: 'old', type: 'pop', doing: 'add', way: 'control-panel' },
      read: ['look', 'type', 'doing', 'way'],
    });
  });

  it('become the likeliest where they are missing, doubled or nonsense', () => {
    expect(read('look=blue&type=pop&type=imap', 'classic-windows')).toEqual({
      choices: { look: 'pane', type: 'imap', doing: 'edit', way: 'file' },
      read: [],
    });
  });

  it('keep a look out that this Outlook does not have', () => {
    expect(read('look=old', 'mac').choices.look).toBe('new');
  });

  it('go into an address and come back', () => {
    const choices: Choices = { look: 'old', type: 'pop', doing: 'add', way: 'control-panel' };
    const href = outlookHref({ host: 'out.firma.example', port: 465, edition: 'classic-windows' }, choices);
    const asked = new URL(href, 'http://localhost').searchParams;
    expect(readChoices(asked, 'classic-windows').choices).toEqual(choices);
    expect(asked.get('host')).toBe('out.firma.example');
  });
});

it.each(editionIds)('%s never says the same of two encryptions that are compared', (id) => {
  expect(new Set(Object.values(tellingLabelsFor(id))).size).toBe(3);
});
