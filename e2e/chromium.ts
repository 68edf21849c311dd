import { findProgram } from './servers/programs';

/** The browser for the tests: CHROMIUM_PATH, else the machine's own Chromium, without windows where there is that, or Chrome. Undefined when there is none. */
export function chromiumPath(): string | undefined {
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  return process.env.CHROMIUM_PATH ?? names.map(findProgram).find((path) => path !== undefined);
}

/** Quiet, and fit for a container. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
