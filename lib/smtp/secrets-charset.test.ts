import { expect, test } from 'vitest';
import { sending } from './run-for-test';
import { trialServers } from './server-for-test';

const { tried } = await trialServers();

const latin1 = (text: string) => Buffer.from(`${text}\r\n`, 'latin1');
const german = 'Gärtnerei-größe';
test.each([
  [
    'its bytes of UTF-8 among others',
    latin1(`535 5.7.8 refus\xe9: ${Buffer.from(german).toString('latin1')}`),
  ],
  [
    'Latin letters among Russian ones',
    latin1(`535 5.7.8 \xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8 ${german}`),
  ],
  ['letters of CP850', latin1('535 5.7.8 no: G\x84rtnerei-gr\x94\xe1e')],
])('a password with letters of its own, quoted in %s, is not shown', async (_, auth) => {
  const { evidence, transcript } = await tried({ mechanisms: ['LOGIN'], auth }, sending(german));
  expect(evidence.failure?.reply).toEqual({ code: 535, status: '5.7.8', text: '[hidden]' });
  expect(transcript).toContain('<~ 535 5.7.8 [hidden]');
});
test('a password in what nobody asked for, in bytes that are no UTF-8, is not shown', async () => {
  const greeting = latin1(`220 welcome\r\n250 again ${german}`);
  const { evidence, transcript } = await tried({ greeting }, sending(german));
  expect(evidence.failure?.code).toBe('EUNASKED');
  expect(JSON.stringify([evidence, transcript])).not.toMatch(/rtnerei/i);
});
test('a refusal in another charset is read as it was meant', async () => {
  const auth = latin1('535 5.7.8 \xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8');
  const { evidence, transcript } = await tried({ mechanisms: ['LOGIN'], auth });
  expect(evidence.failure?.reply?.text).toBe('Неверный пароль');
  expect(transcript).toContain('<~ 535 5.7.8 Неверный пароль');
});
test('a receipt in another charset is read as it was meant', async () => {
  const dot = latin1('250 2.0.0 \xf0\xc9\xd3\xd8\xcd\xcf \xd0\xd2\xc9\xce\xd1\xd4\xcf');
  const { evidence } = await tried({ dot });
  expect(evidence.receipt?.text).toBe('Письмо принято');
});
