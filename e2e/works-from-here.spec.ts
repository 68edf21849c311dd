import { expectAccessible, expectAccessibleInBothThemes } from './axe';
import { checkServer } from './wizard';
import { expect, test } from './world';

const settings = 'host=smtp.example.com&port=587&encryption=starttls';
// the tests sit at the computer that serves; the whole way is for an Outlook on another one
const path = `/works-from-here?${settings}&edition=classic-windows&outlook=elsewhere`;

const gotThrough = `PS C:\\Users\\anna> Test-NetConnection smtp.example.com -Port 587

ComputerName     : smtp.example.com
RemoteAddress    : 203.0.113.10
RemotePort       : 587
InterfaceAlias   : Wi-Fi
SourceAddress    : 192.168.178.40
TcpTestSucceeded : True`;
const closed = `WARNING: TCP connect to (203.0.113.10 : 587) failed
ComputerName     : smtp.example.com
RemoteAddress    : 203.0.113.10
RemotePort       : 587
InterfaceAlias   : Wi-Fi
TcpTestSucceeded : False`;

test('a good check leads here, and so does Outlook that still cannot send', async ({ page, world }) => {
  const verdict = await checkServer(page, world.right);
  await verdict.getByRole('link', { name: 'It works here, but Outlook still cannot send?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'It works from here' })).toBeFocused();
  await expect(page).toHaveTitle(/^It works from here/);
  // the check was made on this very computer
  await expect(page.getByText('Sendwell runs on this very computer')).toContainText(
    'the network lets it through',
  );
  await expect(page.getByRole('heading', { name: 'Step 1: Compare the values in Outlook' })).toBeVisible();
  await expect(page.getByText('If it ended well')).toHaveCount(0);
  await expect(page.locator('code, textarea')).toHaveCount(0);
  await page.getByRole('link', { name: 'Show the steps for another computer' }).click();
  await expect(page.locator('code').first()).toContainText(`localhost -Port ${world.postfix.submission}`);
  await expect(page.getByText('Our check reached localhost')).not.toContainText('over the open internet');

  await page.goto(`/setup/outlook?${settings}&edition=classic-windows&went=no`);
  await page.getByRole('link', { name: 'Find out what stands in between' }).click();
  await expect(page.getByRole('link', { name: 'Not checked yet? Do that first' })).toBeVisible();
  await page.getByRole('link', { name: 'Show the steps for another computer' }).click();
  await expect(page.locator('code').first()).toHaveText('Test-NetConnection smtp.example.com -Port 587');
});

test('the command is the one for the computer that this Outlook runs on, and the other a link away', async ({
  page,
}) => {
  await page.goto(path);
  await expect(page.getByText('Test-NetConnection smtp.example.com -Port 587')).toBeVisible();
  await page.getByRole('link', { name: 'Mac', exact: true }).click();
  await expect(page.getByText('nc -vz -G 5 smtp.example.com 587')).toBeVisible();
  await expect(page.getByText('Test-NetConnection')).toBeHidden();
});

test('what the computer printed is read, answered, and leads on', async ({ page }) => {
  await page.goto(path);
  await page.getByLabel('What stands in that window').fill(gotThrough);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'This computer reaches the server' })).toBeFocused();

  await page.getByLabel('Paste another answer').fill(closed);
  await page.getByRole('button', { name: 'Read it' }).click();
  const card = page.locator('[data-outcome=blocked]');
  await expect(card.getByRole('heading', { name: 'The way from here is closed' })).toBeFocused();
  await expect(card).toContainText('Outgoing connection to smtp.example.com, port 587');
  await expect(card).toContainText('A test on my computer: no connection came about');
  await expect(card).not.toContainText('A check from another computer');
  await expect(card.getByRole('button', { name: 'Copy the message' })).toBeVisible();
});

test('what a good check knew stands in the message, so that only the hotspot is left to tell', async ({
  page,
}) => {
  await page.goto(`${path}&reached=other`);
  await expect(page.getByText('Our check reached smtp.example.com, port 587')).toBeVisible();
  await page.getByLabel('What stands in that window').fill(closed);
  await page.getByRole('button', { name: 'Read it' }).click();
  const card = page.locator('[data-outcome=blocked]');
  await expect(card).toContainText('Our check reached it, so most likely a firewall');
  await expect(card).toContainText('A check from another computer: reached it');
  await expect(page.getByText('(delete')).toHaveCount(0);
});

test('a message of Outlook’s that is pasted there has a way to its explanation', async ({ page }) => {
  await page.goto(path);
  await page.getByLabel('What stands in that window').fill('Send error 0x800CCC0E: cannot connect');
  await page.getByRole('button', { name: 'Read it' }).click();
  const card = page.locator('[data-outcome=unreadable]');
  await expect(card.getByRole('heading', { name: 'We cannot find a test in that text' })).toBeFocused();
  await expect(card.getByRole('link', { name: 'Back to the command' })).toBeVisible();
  await card.getByRole('link', { name: 'Is it a message from Outlook? Explain it' }).click();
  await expect(page).toHaveURL(/\/problems$/);
});

test('a name that is not found is a matter of names, and no port is asked for', async ({ page }) => {
  await page.goto(path);
  await page
    .getByLabel('What stands in that window')
    .fill("*** fritz.box can't find smtp.example.com: Non-existent domain");
  await page.getByRole('button', { name: 'Read it' }).click();
  const card = page.locator('[data-outcome=name-not-found]');
  await expect(
    card.getByRole('heading', { name: 'This computer does not find the server’s name' }),
  ).toBeFocused();
  await expect(card).toContainText('The name smtp.example.com is not found in our network');
  await expect(card.getByRole('button', { name: 'Copy the message' })).toBeVisible();
  await expect(card).not.toContainText(/open|port 587/);
  await expectAccessible(page);
});

test('a company’s inspection leads to a message with its name, an antivirus program to this computer', async ({
  page,
}) => {
  const through = (issuer: string) => `CONNECTED(00000003)
issuer=${issuer}
Verify return code: 19 (self-signed certificate in certificate chain)`;
  await page.goto(path);
  await page
    .getByLabel('What stands in that window')
    .fill(through('O = Example Networks, CN = TLS Inspection CA'));
  await page.getByRole('button', { name: 'Read it' }).click();
  const card = page.locator('[data-outcome]');
  await expect(card.getByRole('heading', { name: 'A company’s inspection reads along' })).toBeFocused();
  await expect(card).toContainText('Something is in the way');
  await expect(card).toContainText('Issuer of the certificate here: TLS Inspection CA (Example Networks)');
  await expect(card.getByRole('button', { name: 'Copy the message' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Paste another answer').fill(through('CN = Example Antivirus Mail Scanner'));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(card.getByRole('heading', { name: 'A program that scans mail reads along' })).toBeFocused();
  await expect(card.getByRole('link', { name: 'Look at what runs on this computer' })).toBeVisible();
});

test('a test of another port is said to be of another port', async ({ page }) => {
  await page.goto(path);
  await page
    .getByLabel('What stands in that window')
    .fill('Connection to smtp.example.com port 465 [tcp/urd] succeeded!');
  await page.getByRole('button', { name: 'Read it' }).click();
  const card = page.locator('[data-outcome=reached]');
  await expect(card.getByRole('heading', { name: 'That was a test of something else' })).toBeFocused();
  await expect(card).toContainText('This is about another server or port: smtp.example.com, port 465.');
  await expect(card).toContainText('Once more');
  await expect(card.getByRole('link', { name: 'Back to the command' })).toHaveAttribute('href', '#command');
});

test('an empty box asks for the text', async ({ page }) => {
  await page.goto(path);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByLabel('What stands in that window')).toBeFocused();
  await expect(page.getByText('Paste what the window printed first.')).toBeVisible();
});

test('nothing of what was pasted is in the server’s log or in the page’s address', async ({
  page,
  world,
}) => {
  await page.goto(path);
  await page
    .getByLabel('What stands in that window')
    .fill(`${closed}\nmy password is Tr0ub4dor-pasted-by-mistake`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-outcome=blocked]')).toBeVisible();
  expect(await world.readLog()).not.toContain('pasted-by-mistake');
  expect(page.url()).not.toContain('pasted');
  expect(await page.content()).not.toContain('pasted-by-mistake');
});

test('the message for whoever runs the network has the server, the port and the encryption in it', async ({
  page,
}) => {
  await page.goto(
    '/works-from-here?host=smtp.example.com&port=465&encryption=tls&edition=mac&outlook=elsewhere',
  );
  const message = page.getByRole('region', { name: 'Ask whoever runs the network to open it' });
  for (const part of ['Server: smtp.example.com', 'Port: 465 (TCP)', 'Encryption: SSL/TLS'])
    await expect(message).toContainText(part);
});

test('without a server the page says what is missing and where to fill it in', async ({ page }) => {
  await page.goto('/works-from-here?host=a.example%3Brm&edition=mac');
  await expect(page).toHaveTitle(/^What stands between Outlook and the server\?/);
  // nothing is known of a server that would answer
  await expect(
    page.getByRole('heading', { level: 1, name: 'What stands between Outlook and the server?' }),
  ).toBeVisible();
  await expect(page.getByText('The server answers us')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Which server is it?' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fill in the server settings' })).toHaveAttribute(
    'href',
    '/setup/server?edition=mac',
  );
  await expect(page.locator('code')).toHaveCount(0);
});

test('a phone is told to turn Wi-Fi off, the new Outlook that it sends from elsewhere', async ({ page }) => {
  await page.goto(`/works-from-here?${settings}&edition=android`);
  await expect(page.getByText('Turn off Wi-Fi on this phone')).toBeVisible();
  await page.goto(`/works-from-here?${settings}&edition=new-windows&outlook=elsewhere`);
  await expect(page.getByText('The new Outlook sends from Microsoft’s servers')).toBeVisible();
});

test('a clock that is right is not mentioned, one that is an hour slow is', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Read it' })).toBeEnabled();
  await expect(page.getByText('device’s clock')).toHaveCount(0);
  await page.clock.setFixedTime(Date.now() - 60 * 60_000);
  await page.goto(path);
  await expect(page.getByText('This device’s clock is 60 minutes slow')).toBeVisible();
  await expectAccessible(page);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the box still answers, and the page still knows its server', async ({ page }) => {
    await page.goto(path);
    await page.getByLabel('What stands in that window').fill(closed);
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByRole('heading', { name: 'The way from here is closed' })).toBeVisible();
    await expect(page.getByText('Test-NetConnection smtp.example.com -Port 587')).toBeVisible();
  });
});

test('axe finds nothing, with an answer and without, light or dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/works-from-here?host=smtp.example.com&port=25&encryption=starttls');
  await expectAccessibleInBothThemes(page);
  await page.goto('/works-from-here?host=smtp.example.com&port=25&encryption=starttls&outlook=elsewhere');
  await expectAccessibleInBothThemes(page);
  await page.getByText('For IT staff').click();
  for (const text of [gotThrough, closed, 'nothing']) {
    await page.getByRole('textbox').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.locator('[data-outcome]').getByRole('heading')).toBeFocused();
    await expectAccessibleInBothThemes(page);
  }
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
});
