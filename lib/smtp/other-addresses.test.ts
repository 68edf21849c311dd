import { expect, test } from 'vitest';
import { ehloReply } from '@/e2e/servers/script';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { AddressReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget } from './budget';
import { createGuard } from './guard';
import { lookAtOthers, worthWaiting } from './other-addresses';
import { createPlaces } from './places';
import { redactionFor } from './redaction';

const keep = stopAfterTests();

test('another address is told with what it offers, and hears of no sign-in', async () => {
  const heard: string[] = [];
  const { port } = await keep(
    listen((socket) => {
      socket.write('220 mail.example ESMTP\r\n');
      socket.on('data', (said) => {
        heard.push(String(said).slice(0, 4));
        socket.write(`${ehloReply(['AUTH PLAIN LOGIN'])}\r\n`);
      });
    }),
  );
  const report = (address: string, status: AddressReport['status']): AddressReport => ({
    ...{ address, status, family: 4, ms: 0 },
  });
  const addresses = [report('127.0.0.2', 'connected'), report('127.0.0.1', 'not-tried')];
  const guard = createGuard({ ports: [port], networks: ['127.0.0.0/8'] });
  await lookAtOthers(
    { addresses },
    { port, encryption: 'none' },
    {
      target: { host: 'mail.example', addresses: [], guard },
      places: createPlaces(4),
      redaction: redactionFor(undefined, undefined),
      options: { guard },
      signal: new AbortController().signal,
    },
  );
  expect(addresses).toMatchObject([
    { address: '127.0.0.2' },
    { status: 'connected', answers: 'ok', offer: { auth: ['PLAIN', 'LOGIN'] } },
  ]);
  expect(heard.filter((each) => each !== 'QUIT')).toEqual(['EHLO']);
});

test('other addresses are waited for where one of them may let in who was not let in at the first', () => {
  const atSignIn = (code: number) => ({ stage: 'sign-in', reply: { code, text: 'no' } }) as const;
  expect(worthWaiting({ stage: 'sign-in', code: stopCodes.noAuth })).toBe(budget.whole);
  expect(worthWaiting({ stage: 'sign-in', code: stopCodes.noMechanism })).toBe(budget.whole);
  expect(worthWaiting(atSignIn(454))).toBe(budget.whole);
  expect(worthWaiting(atSignIn(535))).toBe(0);
});
