import { expectAccessible } from './axe';
import { pressAt } from './keyboard';
import { startScripted } from './servers/scripted';
import { checkServer, openCheck, reachSignIn, signIn, verdictOf } from './wizard';
import { expect, test } from './world';

test('by keyboard alone what else it may be is read, and Back leads to the verdict again', async ({
  page,
  world,
  serve,
}) => {
  const { port } = await serve((port) =>
    startScripted({ port, certificate: world.certificates.good, dot: '554 5.7.1 Message rejected' }),
  );
  const { alice } = world.people;
  await reachSignIn(page, { host: world.host, port, encryption: 'starttls' }, alice.address);
  const verdict = await signIn(page, alice.password);
  await expect(verdict.getByText('Very likely')).toBeVisible();
  await pressAt(page, verdict.getByRole('link', { name: 'The network this mail came from is barred' }));
  await expect(page).toHaveURL(/problems\/ip-blocklisted$/);

  await page.goBack();
  await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(
    'The server said no to the test message',
  );
  await expect(verdict.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(verdict.getByText('Message accepted: stopped here')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Send a test message to myself' })).toBeChecked();
  await expectAccessible(page);
});

test('the page’s own way back leads to the verdict, and a check that is opened anew begins anew', async ({
  page,
  world,
}) => {
  const settings = { host: world.host, port: world.postfix.submission, encryption: 'starttls' } as const;
  const verdict = await checkServer(page, settings);
  await verdict.getByRole('link', { name: 'It works here, but Outlook still cannot send?' }).click();
  await page.getByRole('link', { name: 'Back to the check' }).click();
  await expect(verdict.getByRole('heading', { name: 'The server answers as it should' })).toBeFocused();
  await verdict.getByRole('link', { name: 'Put these settings into Outlook' }).click();
  // the check has a way back of that name too
  await expect(page).toHaveURL(/setup\/outlook/);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(verdict.getByRole('heading', { name: 'The server answers as it should' })).toBeFocused();

  await page.getByRole('link', { name: 'Change these' }).click();
  await page.getByRole('button', { name: 'Continue to the check' }).click();
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeVisible();
  await expect(verdict).toHaveCount(0);

  await openCheck(page, settings);
  await expect(verdict).toHaveCount(0);
});

test('after a change both ways back lead to the changed settings, their verdict and what to change in Outlook', async ({
  page,
  world,
}) => {
  const settings = { host: world.host, port: world.postfix.submissions, encryption: 'starttls' } as const;
  await openCheck(page, settings);
  await page.getByRole('radio', { name: 'Send a test message to myself' }).check();
  await page.getByLabel('Your e-mail address').fill(world.people.alice.address);
  await page.getByRole('button', { name: 'Start the check' }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-problem', 'tls-wrong-mode-plain-on-implicit-port');
  const send = page.getByRole('radio', { name: 'Send a test message to myself' });

  // the server part has ended this check, and the message to oneself is still what was chosen
  await verdict.getByRole('link', { name: 'More about this problem' }).click();
  await expect(page).toHaveURL(/problems/);
  await page.goBack();
  await expect(verdict).toHaveAttribute('data-problem', 'tls-wrong-mode-plain-on-implicit-port');
  await expect(send).toBeChecked();

  await page.getByRole('radio', { name: 'Check the server' }).check();
  await verdict.getByRole('button', { name: 'Use this and check again' }).click();
  await expect(verdict).toHaveAttribute('data-outcome', 'server-ok');
  const toOutlook = verdict.getByRole('link', { name: 'Put these settings into Outlook' });
  const tried = page.getByRole('region', { name: 'What is tried' });
  await toOutlook.click();
  await expect(page).toHaveURL(/setup\/outlook.*was=encryption:starttls/);

  await page.goBack();
  await expect(page).toHaveURL(/setup\/check.*encryption=tls/);
  await expect(verdict).toHaveAttribute('data-outcome', 'server-ok');
  await expect(tried).toContainText('SSL/TLS');
  await toOutlook.click();
  await expect(page).toHaveURL(/setup\/outlook.*was=encryption:starttls/);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(verdict).toHaveAttribute('data-outcome', 'server-ok');
  await toOutlook.click();
  await expect(page).toHaveURL(/setup\/outlook.*was=encryption:starttls/);
});

test('the answer to a pasted text is there again after Back, and what was pasted is not', async ({
  page,
}) => {
  await page.goto('/problems');
  await page.getByRole('textbox').fill('for greta: 554 5.7.1 message looks like spam');
  await page.getByRole('button', { name: 'Explain it' }).click();
  const title = page.getByRole('heading', { name: 'The content was judged unwanted or unsafe' });
  await expect(title).toBeFocused();
  await page.getByRole('link', { name: 'All about this problem' }).click();
  await expect(page).toHaveURL(/problems\/content-or-spam-rejected$/);
  await page.goBack();
  await expect(title).toBeFocused();
  await expect(page.getByText('Very likely')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('The message, number or returned mail')).toBeVisible();
  await expect(title).toHaveCount(0);
});
