import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import type { Notice } from '@/lib/settings/notice';
import { readPort } from '@/lib/settings/port';
import en from '@/lib/text/en';
import { pairNotice } from './pair';
import { readServer } from './server';

const faults: string[] = [];
const t = createTranslator({ locale: 'en', messages: en, onError: (error) => faults.push(error.message) });

const typed = [
  'smtp://a:b@smtp.gmail.com:587',
  'smtp.gmx,net',
  'smtp office365 com',
  'smtp.müller.de',
  'relay',
  '192.0.2.7',
  'imap.gmail.com',
  'imap.example.org',
  'smtp.live.com',
  'x.mail.protection.outlook.com',
  'smtp.offcie365.com',
  'smtp.0ffice365.com',
  'smtp.gmail.com.evil.example',
  'gmx.de',
  'www.example.org',
  'anna@gmx.de',
  'anna@example.org',
];
const notices: Notice[] = [
  ...typed.flatMap((text) => readServer(text).notices),
  ...readServer('x.mail.protection.outlook.com', undefined, true).notices,
  ...pairNotice(465, 'tls', 'smtp.office365.com'),
  ...pairNotice(465, 'starttls'),
  ...pairNotice(587, 'tls'),
  ...pairNotice(25, 'starttls'),
  ...pairNotice(587, 'none'),
  ...['993', '443'].flatMap((port) => {
    const read = readPort(port);
    return read.ok ? read.notices : [];
  }),
];

it('every notice is a whole sentence with all its values', () => {
  for (const { key, values } of notices) expect(t(key, values)).toMatch(/^[^{}]+[.?]$/);
  expect(faults).toEqual([]);
});

it('every notice has an occasion', () => {
  const seen = new Set<string>(notices.map((notice) => notice.key));
  const unseen = Object.keys(en.settings.notices).filter((key) => !seen.has(`settings.notices.${key}`));
  expect(unseen).toEqual([]);
});
