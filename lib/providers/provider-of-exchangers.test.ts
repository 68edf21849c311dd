import { describe, expect, test } from 'vitest';
import { providerOfExchangers } from './provider-of-exchangers';

/** Who it is, and how sure; the order of the records says nothing. */
const who = (...exchangers: [host: string, priority: number][]) => {
  const records = exchangers.map(([host, priority]) => ({ host, priority }));
  const found = providerOfExchangers(records);
  expect(providerOfExchangers(records.toReversed())).toEqual(found);
  return found && [found.provider.id, found.certain];
};
const microsoft = 'firma-example.mail.protection.outlook.com';

describe('who runs the mailboxes of a domain is certain', () => {
  test('where all exchangers are a provider’s', () => {
    expect(who([microsoft, 0])).toEqual(['microsoft-365', true]);
    expect(who(['mx00.kundenserver.de', 10], ['mx01.kundenserver.de', 10])).toEqual(['ionos', true]);
    expect(who(['mx00.ionos.de', 10], ['mx01.ionos.de', 10])).toEqual(['ionos', true]);
    expect(who(['aspmx.l.google.com', 1], ['alt1.aspmx.l.google.com', 5])).toEqual([
      'google-workspace',
      true,
    ]);
  });
  test('where all those of the lowest preference are, whoever stands in for them', () => {
    expect(who([microsoft, 0], ['ms12345678.msv1.invalid', 32_767])).toEqual(['microsoft-365', true]);
    expect(who([microsoft, 10], ['mx00.kundenserver.de', 50])).toEqual(['microsoft-365', true]);
  });
});

describe('who runs the mailboxes of a domain is a reading', () => {
  test.each(['mx00.kundenserver.de', microsoft])(
    'where %s only stands in for a server of its own',
    (spare) => {
      expect(who(['mail.firma.example', 10], [spare, 50])?.[1]).toBe(false);
    },
  );
  test('where a server of its own takes in mail at the same preference', () => {
    expect(who(['mail.firma.example', 10], [microsoft, 10])).toEqual(['microsoft-365', false]);
  });
  test('where a filter takes in mail too, at whichever preference', () => {
    for (const at of [0, 10, 20])
      expect(who(['mx0a-00123.pphosted.com', at], [microsoft, 10])).toEqual(['microsoft-365', false]);
  });
  test('of the preferred one, where several stand in', () => {
    expect(who(['mail.firma.example', 10], [microsoft, 20], ['mx00.kundenserver.de', 30])).toEqual([
      'microsoft-365',
      false,
    ]);
  });
});

test('nobody is named where two providers take in mail at the same preference', () => {
  expect(who([microsoft, 10], ['mx00.kundenserver.de', 10])).toBeNull();
  expect(who(['mail.firma.example', 5], [microsoft, 10], ['mx00.kundenserver.de', 10])).toBeNull();
});

test('nobody is named where nobody is known', () => {
  expect(who()).toBeNull();
  expect(who(['mail.firma.example', 10], ['mx0a-00123.pphosted.com', 20])).toBeNull();
});
