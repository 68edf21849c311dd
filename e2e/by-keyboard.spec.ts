import { pressAt, tabTo } from './keyboard';
import { expect, test } from './world';

test('by keyboard alone a provider is found, and its settings are tried', async ({ page }) => {
  await page.goto('/providers');
  await tabTo(page, page.getByLabel('Find a provider'));
  await page.keyboard.type('hotmail.co.uk');
  await expect(page.locator('tr[data-find]:visible')).toHaveCount(1);
  await pressAt(page, page.getByRole('link', { name: 'Outlook.com', exact: true }));
  await expect(page).toHaveURL(/providers\/outlook-com$/);
  await pressAt(page, page.getByRole('link', { name: 'Try these settings' }));
  await expect(page.getByLabel('Outgoing server (SMTP)')).toHaveValue('smtp-mail.outlook.com');
});

test('by keyboard alone a case of a relay is read, with its text for IT, and tried', async ({ page }) => {
  await page.goto('/relay');
  await pressAt(page, page.getByRole('link', { name: 'Direct Send (Microsoft 365)' }));
  const direct = page.getByRole('region', { name: 'Direct Send (Microsoft 365)' });
  // the jump has taken the focus’s starting point along
  await pressAt(page, direct.locator('summary').first());
  await expect(direct.getByText('Get-OrganizationConfig | Format-List RejectDirectSend')).toBeVisible();
  await pressAt(page, direct.getByRole('link', { name: 'Type your server and try it' }));
  await expect(page.getByLabel('Port', { exact: true })).toHaveValue('25');
});
