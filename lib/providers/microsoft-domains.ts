/** The ends that go with each name: `hotmail` and `co.uk` make `hotmail.co.uk`. */
const ends = {
  hotmail:
    'com be ca cl cz de dk es fi fr gr hu it lt lv my nl no ph rs se sg sk co.id co.il co.in co.jp co.kr co.th co.uk co.za com.ar com.au com.br com.hk com.tr com.tw com.vn',
  live: 'com at be ca cl cn de dk fi fr hk ie in it jp nl no ru se co.jp co.kr co.uk co.za com.ar com.au com.mx com.my com.ph com.pt com.sg',
  msn: 'com',
  outlook:
    'com at be cl cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk co.id co.il co.th com.ar com.au com.br com.gr com.tr com.vn',
  windowslive: 'com',
  livemail: 'tw',
};

/**
 * Domains of Microsoft’s personal mailboxes: Outlook.com, Hotmail, Live, MSN.
 * Source: https://github.com/thunderbird/autoconfig/blob/c6ad796/ispdb/hotmail.com.xml
 */
export const microsoftPersonalDomains: readonly string[] = Object.entries(ends).flatMap(([name, list]) =>
  list.split(' ').map((end) => `${name}.${end}`),
);
