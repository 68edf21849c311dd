import { expect, it } from 'vitest';
import { houseOf } from './house-of';

it.each([
  ['icloud.com', 'smtp.mail.me.com', 'own'],
  ['hotmail.de', 'smtp.office365.com', 'own'],
  ['gmx.de', 'mail.gmx.com', 'own'],
  ['gmx.de', 'smtp.gmail.com', 'other'],
  ['gmail.com', 'smtp.ionos.de', 'other'],
  ['example.org', 'smtp.gmail.com', null],
  ['gmail.com', 'smtp.example.org', null],
  ['gmail.com', 'imap.gmail.com', null],
  ['gmail.com', 'smtp.azurecomm.net', null],
])('an address that ends in %s is at %s at its %s house', (domain, host, house) => {
  expect(houseOf(domain, host)).toBe(house);
});
