import { expectAccessible } from './axe';
import { pressAt, tabTo } from './keyboard';
import { people } from './servers/people';
import { startScripted } from './servers/scripted';
import { checkPage, expect, expectNoSecret, goToWindow, signInAtMicrosoft, test } from './sign-in-test';
import { verdictOf } from './wizard';

const { alice, bob } = people;
test.describe.configure({ mode: 'default' });

test('a test message is sent by a sign-in at the window, and accepted', async ({ page, place }) => {
  await goToWindow(page, place.postfix.submission);
  await expect(page.getByText(`Hint: ${alice.address}`)).toBeVisible();
  await page.getByRole('link', { name: alice.address }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toHaveAttribute('data-outcome', 'accepted');
  expect(page.url()).toContain(`port=${place.postfix.submission}`);
  const [, number = ''] = /message (\d{4}) arrive/.exec((await verdict.textContent()) ?? '') ?? [];
  const mail = await place.postfix.readMail(alice.address, (text) => text.includes(number));
  // quoted-printable breaks lines anywhere (RFC 2045 §6.7)
  expect(mail.replaceAll(/=\r?\n/g, '')).toContain('No password was seen.');
  await expectNoSecret(page, place);
  await expectAccessible(page);
  // the sign-in was good for one check
  await page.reload();
  await expect(page.getByRole('button', { name: 'Check the server' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Verdict' })).toHaveCount(0);
});

const faults = [
  ['No, thank you', 'refused', 'You did not allow the sending'],
  ['Needs an administrator', 'approval', 'AADSTS90094'],
  ['Nobody agreed yet', 'approval', 'AADSTS65001'],
  ['Other organisation', 'wrong-tenant', 'AADSTS50020'],
  ['One organisation only', 'wrong-tenant', 'AADSTS50194'],
  ['Not in this tenant', 'wrong-tenant', 'AADSTS90072'],
  ['Rule says no', 'policy', 'A rule of your organisation stopped the sign-in'],
  ['Out of order', 'unreachable', 'Microsoft did not answer us'],
] as const;

test('whatever goes wrong in the window is said in words, and one may try again from there', async ({
  page,
  place,
}) => {
  await goToWindow(page, place.postfix.submission);
  const seen = new Set<string>();
  for (const [pressed, fault, words] of faults) {
    await test.step(pressed, async () => {
      await page.getByRole('link', { name: pressed }).click();
      const box = page.locator(`[data-fault="${fault}"]`);
      await expect(box).toContainText(words);
      await expect(box.getByRole('heading').first()).toBeFocused();
      await expect(page.getByLabel('The address of this mailbox')).toHaveValue(alice.address);
      await expectNoSecret(page, place);
      if (fault === 'approval') {
        await expect(box).toContainText('Application (client) ID: sendwell');
        await expect(box).toContainText(`with Sendwell (${place.url})`);
      }
      // pages of one kind differ in their words alone
      if (!seen.has(fault)) await expectAccessible(page);
      seen.add(fault);
      await signInAtMicrosoft(page);
    });
  }
});

test('by keyboard alone one gets to the window, back, and on with the account that was signed in', async ({
  page,
  place,
}) => {
  await page.goto(checkPage(place.postfix.submission));
  await pressAt(page, page.getByRole('button', { name: 'Check the server' }));
  await expect(page.getByRole('heading', { name: 'Sign in at Microsoft’s own window' })).toBeVisible();
  await tabTo(page, page.getByLabel('The address of this mailbox'));
  await page.keyboard.type('anna');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The address of this mailbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(alice.address);
  await pressAt(page, page.getByRole('button', { name: 'Sign in with Microsoft and send the test message' }));
  await pressAt(page, page.getByRole('link', { name: bob.address }));
  await expect(page.getByRole('heading', { name: 'You signed in with another account' })).toBeFocused();
  await pressAt(page, page.getByRole('button', { name: `Test ${bob.address} instead` }));
  await expect(await verdictOf(page)).toHaveAttribute('data-outcome', 'accepted');
});

test('another account than the address is told apart, and nothing is sent by itself', async ({
  page,
  place,
}) => {
  const before = (await place.postfix.allMail(bob.address)).length;
  await goToWindow(page, place.postfix.submission);
  await page.getByRole('link', { name: bob.address }).click();
  await expect(
    page.getByText(`You typed ${alice.address}. At Microsoft you signed in as ${bob.address}.`),
  ).toBeVisible();
  await expectAccessible(page);
  expect((await place.postfix.allMail(bob.address)).length).toBe(before);
  await expectNoSecret(page, place);
});

test('sending that is switched off is told apart from a sign-in that is good', async ({ page, place }) => {
  const reply =
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled [AM0PR01.EURPRD01.PROD.OUTLOOK.COM]';
  const server = await startScripted({
    port: place.spare,
    certificate: place.certificates.good,
    mechanisms: ['LOGIN', 'XOAUTH2'],
    auth: reply,
  });
  await goToWindow(page, server.port);
  await page.getByRole('link', { name: alice.address }).click();
  const verdict = await verdictOf(page);
  await expect(verdict).toContainText('The sign-in is good; sending is switched off');
  expect(server.signIns).toHaveLength(1);
  await server.stop();
});
