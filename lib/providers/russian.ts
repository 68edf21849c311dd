import type { Provider } from './provider';
import { ispdb, providerDb, starttls, tls } from './server';

const checked = '2026-11';

export const russian = {
  yandex: {
    name: 'Yandex',
    account: 'other',
    domains: ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'ya.ru', 'narod.ru'],
    mx: ['yandex.net'],
    // the second as Nodemailer’s own list has it
    servers: [tls('smtp.yandex.com'), tls('smtp.yandex.ru')],
    incoming: ['imap.yandex.com', 'pop.yandex.com'],
    userName: 'address',
    signIn: [
      {
        way: 'app-password',
        page: 'https://yandex.com/support/passport/authorization/app-passwords.html',
        source: 'https://yandex.com/support/passport/authorization/app-passwords.html',
      },
      { way: 'modern' },
    ],
    notes: [{ key: 'providers.notes.switch-on-first', source: providerDb('yandex.ru') }],
    source: ispdb('yandex.ru'),
    checked,
  },
  'mail-ru': {
    name: 'Mail.ru',
    account: 'other',
    domains: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru'],
    mx: ['mail.ru'],
    servers: [tls('smtp.mail.ru'), starttls('smtp.mail.ru')],
    incoming: ['imap.mail.ru', 'pop.mail.ru'],
    userName: 'address',
    signIn: [
      {
        way: 'app-password',
        page: 'https://help.mail.ru/mail/security/protection/external',
        source: providerDb('mail.ru'),
      },
    ],
    source: ispdb('mail.ru'),
    checked,
  },
  rambler: {
    name: 'Rambler',
    account: 'other',
    domains: ['rambler.ru'],
    mx: [],
    servers: [tls('smtp.rambler.ru')],
    incoming: ['imap.rambler.ru', 'pop.rambler.ru'],
    userName: 'address',
    signIn: [{ way: 'password' }],
    notes: [{ key: 'providers.notes.switch-on-first', source: providerDb('rambler.ru') }],
    source: ispdb('rambler.ru'),
    checked,
  },
} satisfies Record<string, Provider>;
