import { expectAccessible } from './axe';
import { paste } from './paste';
import { expect, test } from './world';

/** A mail that came back, as Postfix writes it: the reply stands between headers and the letter it returns. */
const bounce = `Received: by mx.sender.example (Postfix) id 4XyZ; Sat, 21 Nov 2026 09:14:02 +0000 (UTC)
From: MAILER-DAEMON@mx.sender.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: erika.muster@sender.example
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4XyZ.1/mx.sender.example"

This is the mail system at host mx.sender.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<paul.secret@recipient.example>: host mx.recipient.example[192.0.2.7] said: 552 5.2.2
    The mailbox of paul.secret@recipient.example is full (in reply to RCPT TO command)

--4XyZ.1/mx.sender.example
Content-Type: message/rfc822

Subject: wrong password for the spam filter
From: erika.muster@sender.example

Dear Paul, authentication failed again. ${'The letter goes on. '.repeat(400)}`;

test('a long mail that came back is answered by what its server said, and shows no address of it', async ({
  page,
  world,
}) => {
  await page.goto('/problems');
  const card = await (await paste(page, bounce)).is('mailbox-full', 'The recipient’s mailbox is full');
  await expect(card.getByText('We are sure')).toBeVisible();
  await expect(card.getByText('The person you write to')).toBeVisible();
  // the mailbox is somebody else's: a test from here could not tell more
  await expect(card.getByRole('link', { name: /Fill in|^Test / })).toBeHidden();
  await expectAccessible(page);

  const shown = await page.locator('body').innerHTML();
  for (const word of ['paul.secret', 'erika.muster', 'recipient.example']) expect(shown).not.toContain(word);
  expect(await world.readLog()).not.toContain('paul.secret');
  expect(page.url()).not.toContain('secret');
});

test('a number of Outlook is known however it is spelt, and its other meanings are a link away', async ({
  page,
}) => {
  await page.goto('/problems');
  const card = await (await paste(page, 'Outlook: Fehlernummer 0x 800c CC0D')).is(
    'dns-not-found',
    'There is no server with that name',
  );
  await card.getByRole('link', { name: 'All about this problem' }).click();
  await expect(page).toHaveURL(/\/problems\/dns-not-found$/);
});

test('a number that tells little leads to all that it may be, and what articles say is marked as that', async ({
  page,
}) => {
  await page.goto('/problems');
  const card = await (await paste(page, 'Outlook 0x80042109')).is(
    'connect-refused',
    'The outgoing server was not reached',
  );
  await expect(card.getByText('More than one cause fits')).toBeVisible();
  await expect(card.getByText('What is said:')).toBeVisible();
  await expect(card.getByText('What is so:')).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('link', { name: 'Nobody answers at that port' }).click();
  await expect(page).toHaveURL(/\/problems\/connect-refused$/);
});

test('a sentence of Microsoft’s has its own words and dates, and a number without a cause is explained', async ({
  page,
}) => {
  await page.goto('/problems');
  const federation = '535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.';
  const own = await (await paste(page, federation)).is(
    'server-temporary-failure',
    'Your company’s own sign-in server is in the way',
  );
  // the page of the cause tells to wait
  await expect(own.getByRole('link', { name: 'All about this problem' })).toBeHidden();

  const disabled = 'smtp.office365.com:587 535 5.7.139 basic authentication is disabled.';
  const dated = await (await paste(page, disabled)).is(
    'auth-basic-disabled',
    'Signing in with a password is switched off',
  );
  await expect(
    dated.getByText('An administrator can switch it on again').filter({ visible: true }),
  ).toHaveCount(1);

  const number = await (await paste(page, '0x80190194')).is('unknown', 'The reason is not in this message');
  await expect(number.getByText('This is the web’s own 404', { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test('what a provider says of a server in the text has a heading that fits all of it', async ({ page }) => {
  await page.goto('/problems');
  const text = 'Outgoing server: imap.gmx.net, port 587. Error 0x800CCC0E: cannot connect to the server';
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Explain it' }).click();
  const box = page.locator('article div', { hasText: /^About the settings in your text/ }).last();
  await expect(box).toContainText('imap.gmx.net is for incoming mail. To send, GMX uses');
  await expect(page.getByText('out of date')).toBeHidden();
});

test('a text that is no failure is said to be none, with what to look for', async ({ page }) => {
  await page.goto('/problems');
  const answer = await paste(page, 'Your order 550 has been rejected by the warehouse. Kind regards');
  const card = await answer.is('unknown', 'We can’t tell what this is');
  await expect(card.getByText(/sure|likely/i)).toBeHidden();
  await expect(card.getByRole('listitem').first()).toBeVisible();

  await (await paste(page, 'The VPN server is not responding. Open port 500 on the firewall.')).is(
    'unknown',
    'This does not look like a matter of mail',
  );
  await (await paste(page, '535 5.7.8 Error: authentication failed')).is(
    'auth-bad-credentials',
    'User name or password was not accepted',
  );
});

test('a mail that came back with a large picture in it is read without the picture', async ({ page }) => {
  await page.goto('/problems');
  const picture = `${'iVBORw0KGgo+/AAA'.repeat(4)}\n`.repeat(25_000);
  const report = '<bob@example.net>: host mx.example.net said: 552 5.2.2 Mailbox is full';
  // typing so much takes a browser longer than reading it
  const text = `${report}\n\n${picture}--end--`;
  await page.getByRole('textbox').evaluate((box, long) => Object.assign(box, { value: long }), text);
  await page.getByRole('button', { name: 'Explain it' }).click();
  const card = page.locator('article[data-problem="mailbox-full"]');
  await expect(card.getByText('552 5.2.2 Mailbox is full')).toBeVisible();
  await expect(card.getByText('The text is very long')).toHaveCount(0);
  await expect(card.getByText('bob@')).toHaveCount(0);
});

test('of a text that is very long the beginning and the end are read, and that is said', async ({ page }) => {
  await page.goto('/problems');
  const talk = 'one word and another. '.repeat(15_000);
  const answer = await paste(page, `535 5.7.8 Error: authentication failed\n${talk}`);
  const card = await answer.is('auth-bad-credentials', 'User name or password was not accepted');
  await expect(card.getByText('The text is very long')).toBeVisible();
});

test('an empty box asks for a text', async ({ page }) => {
  await page.goto('/problems');
  await page.getByRole('button', { name: 'Explain it' }).click();
  await expect(page.getByText('Paste a message first.')).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
});

test('the groups of the list are a link away, and a card is named by its title alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/problems');
  const parts = page.getByRole('navigation', { name: 'Nothing to paste? Look it up:' });
  await parts.getByRole('link', { name: 'The sign-in is not accepted' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'The sign-in is not accepted' })).toBeInViewport();
  const card = page.getByRole('link', { name: 'There is no server with that name', exact: true });
  await expect(card).toHaveAccessibleDescription(/0x800CCC0D/);
  await expect(parts.getByRole('link')).toHaveCount(6);
});
