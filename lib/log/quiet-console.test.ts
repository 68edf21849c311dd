import { describe, expect, it } from 'vitest';
import type { LogLine } from './log';
import { faultOf, quietConsole } from './quiet-console';

const secret = 'Sommer2026';

function quieted() {
  const lines: LogLine[] = [];
  const printed: unknown[] = [];
  const print = (...said: unknown[]) => void printed.push(said);
  const console = { error: print, warn: print };
  quietConsole(console, (line) => lines.push(line));
  return { console, lines, printed };
}

/** The fault of a parser that shows what it could not read. */
function parserFault(): Error {
  try {
    return JSON.parse(`{"password":"${secret}`);
  } catch (error) {
    return error as Error;
  }
}

describe('what the framework prints', () => {
  it('as an error is written down as its kind and its place, without a letter of what was sent', () => {
    const { console, lines, printed } = quieted();
    console.error(' \u2a2f', parserFault());
    console.warn(new TypeError(`Invalid URL ${secret}`, { cause: new Error(secret) }));
    expect(lines).toMatchObject([
      { event: 'fault', kind: 'SyntaxError' },
      { event: 'fault', kind: 'TypeError' },
    ]);
    expect(lines.every((line) => line.event === 'fault' && line.at.length > 0)).toBe(true);
    expect(JSON.stringify(lines)).not.toContain(secret.slice(0, 4));
    expect(printed).toEqual([]);
  });

  it('with lines in its message that look like places shows none of them', () => {
    const fault = faultOf(new Error(`first\n    at ${secret} (file:1:1)\n    at ${secret}`));
    expect(fault.at.length).toBeGreaterThan(0);
    expect(JSON.stringify(fault)).not.toContain(secret);
    const without = new Error(secret);
    without.stack = `    at ${secret.toLowerCase()}`;
    expect(faultOf(without).at).toEqual([]);
  });

  it('is written down once, where the same error was told of already', () => {
    const { console, lines } = quieted();
    const error = parserFault();
    faultOf(error);
    console.error('\u2a2f', error);
    expect(lines).toEqual([]);
  });

  it.each([
    [
      '\u001b[31m⨯\u001b[0m Failed to handle request for /open?host=Sommer2026',
      'Failed to handle request for',
    ],
    ['Failed to handle request for /open?host=Sommer2026', 'Failed to handle request for'],
    ['`origin` header with value `Sommer2026`', 'origin'],
    ['Server Action arguments list is too long (Sommer2026)', 'Server Action arguments list is too long'],
  ])('as a text is cut where a value may begin: %s', (text, words) => {
    const { console, lines } = quieted();
    console.error(text);
    expect(lines).toEqual([{ event: 'printed', words: expect.stringContaining(words) }]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  it('of somebody who left in the middle of a request is not written down', () => {
    const { console, lines } = quieted();
    console.error('⨯', Object.assign(new Error('aborted'), { code: 'ECONNRESET' }));
    expect(lines).toEqual([]);
  });

  it('as anything else is nothing but a mark', () => {
    const { console, lines } = quieted();
    console.error({ password: secret }, 5);
    expect(lines).toEqual([{ event: 'printed', words: '' }]);
  });
});

it('what is thrown that is no error has a kind too', () => {
  expect(faultOf(secret)).toEqual({ kind: 'string', at: [] });
});
