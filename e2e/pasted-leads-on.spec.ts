import { paste } from './paste';
import { expect, test } from './world';

test('a message in German leads into the wizard with its server filled in', async ({ page }) => {
  await page.goto('/problems');
  const card = await (
    await paste(
      page,
      "Die Verbindung mit dem Server ist fehlgeschlagen. Konto: 'post', Server: 'smtp.example.com', Protokoll: SMTP, Port: 587, Secure (SSL): Nein, Socketfehler: 10061",
    )
  ).is('connect-refused', 'Nobody answers at that port');
  await card.getByText('For your IT or provider').click();
  await expect(card.getByRole('button', { name: 'Copy' })).toBeVisible();
  await card.getByRole('link', { name: 'Fill in smtp.example.com and test' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp.example.com');
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('587');
});

test('a server name that is out of date is not the one to test, but the one in its place', async ({
  page,
}) => {
  await page.goto('/problems');
  const card = await (await paste(page, 'smtp.live.com port 465 SSL: 0x800CCC0E')).is(
    'connect-refused',
    'Outlook.com has no port 465',
  );
  await expect(card.getByRole('listitem').first()).toContainText('smtp-mail.outlook.com');
  await expect(card.getByText(/There is no port 465/)).toBeVisible();
  await card.getByRole('link', { name: 'Fill in smtp-mail.outlook.com and test' }).click();
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp-mail.outlook.com');
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('587');
});

test('a text that names no server is tested with what the wizard tried last in this tab', async ({
  page,
}) => {
  const tested = page.getByRole('link', { name: 'Test your settings' });
  await page.goto('/problems');
  await paste(page, '535 5.7.8 Error: authentication failed');
  await expect(tested).toHaveAttribute('href', '/setup/address');
  await page.goto('/setup/check?host=smtp.berg.example&port=465&encryption=tls&edition=mac');
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeEnabled();
  await page.getByRole('link', { name: 'Error messages' }).first().click();
  await paste(page, '535 5.7.8 Error: authentication failed');
  await tested.click();
  await expect(page).toHaveURL(
    /\/setup\/check\?host=smtp\.berg\.example&port=465&encryption=tls&edition=mac$/,
  );
});

test('mail that stays in the Outbox leads to Work Offline and to the steps in each Outlook, before any test', async ({
  page,
}) => {
  await page.goto('/problems');
  const card = await (await paste(page, 'Mail stays in the outbox and there is no error')).is(
    'local-client-problem',
    'Outlook keeps this mail and has not sent it on',
  );
  await expect(card.getByRole('listitem').first()).toContainText('If Work Offline is dark, click it once');
  await expect(card.getByText(/new profile/)).toHaveCount(0);
  await card.getByRole('link', { name: 'Show me where to press in Outlook' }).click();
  await expect(page).toHaveURL(/\/symptoms#outbox$/);
});

test('what is wrong with one message leads to no test of the settings, pasted or looked up', async ({
  page,
}) => {
  await page.goto('/problems/message-too-large');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Find out with your own settings' })).toHaveCount(0);
  await page.goto('/problems');
  const card = await (await paste(page, '552 5.3.4 Message size exceeds fixed maximum message size')).is(
    'message-too-large',
    'The message is too large',
  );
  await expect(card.getByRole('link', { name: /^Test / })).toHaveCount(0);
});

test('the words for the phone stand where a supporter pastes', async ({ page }) => {
  await page.goto('/problems');
  const card = await (await paste(page, '535 5.7.8 Error: authentication failed')).is(
    'auth-bad-credentials',
    'User name or password was not accepted',
  );
  await card.getByText('If you help somebody on the phone').click();
  await expect(card.getByText('Say:')).toBeVisible();
  await expect(card.getByText('Ask:')).toBeVisible();
});
