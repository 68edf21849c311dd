/** Every sentence that the two commands say by themselves. A line about trouble names what is wrong and what to do. */
export const messages = {
  nodeTooOld: ({ wanted, have }) =>
    `Sendwell needs Node ${wanted} or newer, and this is Node ${have}. Get a newer one at https://nodejs.org and start again.`,
  portNotANumber: ({ port }) =>
    `PORT is “${port}”, and it has to be a whole number from 1 to 65535. Set it to 3000, for example, and start again.`,
  portTaken: ({ port, next }) =>
    `Port ${port} is taken by another program. End that program, or set PORT to another number, such as ${next}, and start again.`,
  portNotAllowed: ({ port }) =>
    `This account may not use port ${port}. Set PORT to a number above 1023, such as 3000, and start again.`,
  hostUnknown: ({ host }) =>
    `HOST is “${host}”, which is no address of this machine. Leave HOST out to serve on 127.0.0.1.`,
  diskFull: () => 'The disk is full. Make about 1 GB of room and start again.',
  registryAway: () =>
    'The packages could not be fetched: the package registry does not answer. Look at the network connection or proxy and start again.',
  mayNotWrite: ({ folder }) =>
    `This account may not write in ${folder}. Start again as the user who owns that folder.`,
  installWrong: () => 'Installing the packages did not work; what npm said stands above.',
  buildWrong: () => 'Building the pages did not work; what the build said stands above.',
  serverWrong: () => 'The server ended by itself; what it said stands above.',
  settingsWrong: () => 'The server was not started: mend what stands above and start again.',
  serverSilent: ({ seconds }) =>
    `The server has not answered within ${seconds} seconds; what it said stands above.`,

  installing: () => 'Installing the packages (a minute at most, only when they have changed) …',
  building: () => 'Building the pages (half a minute, only when something has changed) …',
  buildingAgain: () => 'The build went wrong; trying once more from a clean state …',
  installingLighthouse: () => 'Installing Lighthouse into .lighthouse (180 MB, once) …',
  lighthouseWrong: () =>
    'Lighthouse did not look at the page; what it said stands above. It needs Chromium: CHROMIUM_PATH may name one.',
  ready: ({ url }) => `Sendwell is ready. Open ${url} in a browser. Ctrl-C ends it.`,
  ending: () =>
    'Ending: checks that run may finish first, which takes a minute at most. Press Ctrl-C again to end at once.',

  unknownStep: ({ steps }) => `npm test -- takes any of these words: ${steps}.`,
  installingSystem: ({ packages }) => `Installing what the tests need from Debian: ${packages} …`,
  systemWrong: ({ packages }) =>
    `These could not be installed, and the tests that need them are skipped: ${packages}. What apt-get said stands above.`,
  installYourself: ({ packages }) =>
    `To run every test, install these first (as root on Debian that happens by itself): ${packages}.`,
  noBuildToOpen: () => 'The browser tests did not run, because there is no build to open.',
  noReport: () => 'The tests ended without a report.',
  stepDone: ({ step, passed, failed, skipped, seconds }) =>
    `${failed > 0 ? '✗' : '✓'} ${step}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds} s)`,
  skipped: ({ name, reason }) => `  skipped: ${name} – ${reason}`,
  total: ({ passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
};
