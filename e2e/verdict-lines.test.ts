import { NextIntlClientProvider } from 'next-intl';
import { type ComponentProps, createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { NeighbourLine, StageLine } from '@/components/check/check-state';
import { NeighbourList } from '@/components/check/neighbour-list';
import { StageList } from '@/components/check/stage-list';
import en from '@/lib/text/en';

const labels = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };

const stages: StageLine[] = [
  { stage: 'connect', label: 'Connect', status: 'ok', ms: 20 },
  { stage: 'encrypt', label: 'Secure the line', status: 'stopped', ms: 300 },
  { stage: 'greet', label: 'The server’s welcome', status: 'not-tried', ms: 0 },
  { stage: 'sign-in', label: 'Sign in', status: 'skipped', ms: 0 },
  { stage: 'sender', label: 'Sender accepted', status: 'skipped', ms: 0 },
];

const neighbours: NeighbourLine[] = [
  { port: 587, encryption: 'starttls', status: 'ok', ms: 90 },
  { port: 25, encryption: 'starttls', status: 'not-finished', ms: 0 },
  { port: 2525, encryption: 'tls', status: 'not-finished', ms: 0 },
];

const words = { locale: 'en', messages: en, timeZone: 'UTC' } as ComponentProps<
  typeof NextIntlClientProvider
>;

/** What each line of the list says, as text. */
function linesOf(list: ReactElement): string[] {
  const html = renderToStaticMarkup(createElement(NextIntlClientProvider, words, list));
  return [...html.matchAll(/<li\b.*?<\/li>/g)].map(([line]) =>
    line
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

describe('the evidence beneath a verdict', () => {
  it('says in one line which stages were not tried, and in one which are no part of the check', () => {
    const lines = linesOf(createElement(StageList, { stages, secondsInAll: 60, folded: true }));
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('Secure the line : stopped here');
    expect(lines.slice(2)).toEqual([
      '– Not tried: The server’s welcome',
      '– Not part of this check: Sign in and Sender accepted',
    ]);
  });

  it('gives each stage a line of its own while the check runs', () => {
    expect(linesOf(createElement(StageList, { stages, secondsInAll: 60 }))).toHaveLength(stages.length);
  });

  it('says in one line at which ports the look was cut off by the end of the check', () => {
    expect(linesOf(createElement(NeighbourList, { neighbours, labels }))).toEqual([
      'Port 587 with STARTTLS ✓ answers as it should',
      'Not finished, the check was done first: Port 25 with STARTTLS and Port 2525 with SSL/TLS',
    ]);
  });
});
