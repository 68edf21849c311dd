import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeMessage, envelopeAddress, isSafeAddress, needsUtf8 } from './message';

test('a domain with letters of any language is sent in A-labels', () => {
  expect(envelopeAddress('anna@münchen.example')).toBe('anna@xn--mnchen-3ya.example');
  expect(needsUtf8('anna@münchen.example')).toBe(false);
  expect(needsUtf8('jörg@example.com')).toBe(true);
});
test.each(['anna@example.com', "o'neil+x@example.co.uk", 'jörg@münchen.example'])(
  '%s is an address to send to',
  (address) => {
    expect(isSafeAddress(address)).toBe(true);
  },
);
test.each([
  '',
  'anna',
  '@example.com',
  'a@b@c',
  'a b@c.example',
  'a@b.example>',
  'a\r\nb@c.example',
  'a\u202E@b.example',
  '"a"@b.example',
  'a@b,c@d',
])('%j is none', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
test('whatever stands in an address that passes, the message has the headers it should and no other', async () => {
  const names = [
    'from',
    'to',
    'subject',
    'message-id',
    'date',
    'mime-version',
    'auto-submitted',
    'x-auto-response-suppress',
    'content-type',
    'content-transfer-encoding',
  ];
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.domain(), async (local, domain) => {
      const address = `${local}@${domain}`;
      fc.pre(isSafeAddress(address));
      const source = (
        await composeMessage({ address, subject: 'Tëst 4821', text: 'Hi' }, '', new Date())
      ).toString();
      const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
      // no control, and nothing that turns the direction of writing (RFC 5322 §2.2, UTS #9)
      expect(head.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      const seen = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
      expect(seen.filter((name) => !names.includes(name))).toEqual([]);
      expect(new Set(seen).size).toBe(seen.length);
    }),
    { numRuns: 50 },
  );
});
test.each(['\r', '\n', '\0', '\u202e', '\u2066', '\u200f', '\u2028', '\u0085', '\ufeff', '\t'])(
  'an attack by %j in an address, wherever it stands, is no address',
  (mark) => {
    for (const address of [
      `${mark}a@b.example`,
      `a${mark}Bcc:x@b.example`,
      `a@b.example${mark}`,
      `a@b${mark}.example`,
    ])
      expect(isSafeAddress(address)).toBe(false);
  },
);
test('the message goes from the address to the address and to nobody else', async () => {
  const message = {
    address: 'anna@example.com',
    subject: 's',
    text: 'To: eve@example.org\nBcc: eve@example.org',
  };
  const source = (await composeMessage(message, '', new Date())).toString();
  const head = source.slice(0, source.indexOf('\r\n\r\n'));
  for (const name of ['From', 'To'])
    expect(head).toMatch(new RegExp(`^${name}: anna@example\\.com\\r?$`, 'm'));
  expect(head).not.toContain('eve');
});
test('the message is named by our own domain name, else by the sender’s', async () => {
  const message = { address: 'anna@example.com', subject: 's', text: 't' };
  expect((await composeMessage(message, 'check.example.org', new Date())).toString()).toMatch(
    /Message-ID: <\w+@check\.example\.org>/,
  );
  expect((await composeMessage(message, '[127.0.0.1]', new Date())).toString()).toMatch(
    /Message-ID: <\w+@example\.com>/,
  );
});
