import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCertificateFor } from '@/e2e/servers/certificates';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import type { Route } from '@/lib/smtp/target';
import { eventsOf, routeHere, sendingAs, trialCheck, trialVerdicts, wordsOf } from './check-for-test';
import { readOptions } from './options';

const { folder } = await trialVerdicts();
const keep = stopAfterTests();

/** The verdict on `mail.bakery.example`, whose certificate has these names; `routes` from what is known of the server. */
async function namedInstead(names: string[], routes: (ca: string, port: number) => Route[]) {
  const { certificate, ca } = await makeCertificateFor(
    names,
    join(folder, names.join('-').replaceAll('*', 'star')),
  );
  const server = await keep(startScripted({ certificate }));
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'mail.bakery.example', port: server.port, encryption: 'starttls' },
      ...sendingAs(),
      options: readOptions({ CHECK_NEIGHBOURS: '' }, [
        routeHere(ca, [server.port], 'mail.bakery.example'),
        ...routes(ca, server.port),
      ]),
    }),
  );
  return { verdict, calls: server.commands.filter((each) => /^EHLO/i.test(each)).length };
}

test('the machine of a hosting company is proposed by its own name once it has answered to it', async () => {
  const { verdict } = await namedInstead(['sv41.hosting.example', 'hosting.example'], (ca, port) => [
    routeHere(ca, [port], 'sv41.hosting.example'),
  ]);
  expect(verdict).toMatchObject({
    problem: 'cert-name-mismatch',
    change: { to: { host: 'sv41.hosting.example' }, tested: true },
  });
  const words = wordsOf(verdict) + verdict.about.join();
  expect(words).toContain('sv41.hosting.example leads to the same server');
  expect(words).toContain('Ask your provider whether sv41.hosting.example');
});

test('another name of the same house that leads to the same server needs nobody’s yes', async () => {
  const { verdict } = await namedInstead(['smtp.bakery.example'], (ca, port) => [
    routeHere(ca, [port], 'smtp.bakery.example'),
  ]);
  expect(verdict.change).toEqual({ to: { host: 'smtp.bakery.example' }, tested: true });
  expect(verdict.whoCanFix).toEqual(['you']);
  expect(verdict.about.join()).not.toMatch(/ask your provider/i);
});

test('a name that leads to another machine is not called', async () => {
  const { verdict } = await namedInstead(['bakery.example', 'www.bakery.example'], (ca, port) => [
    { ...routeHere(ca, [port], 'bakery.example'), address: '127.0.0.9' },
  ]);
  expect(verdict).toMatchObject({ problem: 'cert-name-mismatch', change: null });
});
