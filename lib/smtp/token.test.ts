import { expect, test } from 'vitest';
import { alice, sending } from './run-for-test';
import { trialServers } from './server-for-test';
import { signInWith } from './sign-in';

const { tried } = await trialServers();

const accessToken = 'EwBAl.token-value_of-somebody';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** One check by token at a server that turns it down, first by a challenge where one is given. */
async function refusedBy(challenge: string | null, reply: string) {
  return tried(
    {
      mechanisms: ['XOAUTH2'],
      ...(challenge === null ? { auth: reply } : { auth: `334 ${challenge}`, other: reply }),
    },
    { ...sending(), signIn: signInWith(alice.address, { accessToken }) },
  );
}

test('what a server says of a token it does not take is read out of its challenge', async () => {
  const { evidence, server } = await refusedBy(
    base64('{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}'),
    '535 5.7.8 Username and Password not accepted',
  );
  expect(evidence).toMatchObject({
    byToken: true,
    failure: {
      stage: 'sign-in',
      reply: { code: 535, status: '5.7.8' },
      challenge: { status: '400', scope: 'https://mail.google.com/' },
    },
  });
  expect(server.signIns).toHaveLength(1);
  expect(server.commands.filter((line) => line.startsWith('AUTH'))).toHaveLength(1);
});
test('a refused token is shown to the server once', async () => {
  const { evidence, server } = await refusedBy(null, '535 5.7.3 Authentication unsuccessful');
  expect(evidence.failure?.reply).toMatchObject({ code: 535, status: '5.7.3' });
  expect(evidence.failure?.challenge).toBeUndefined();
  expect(server.signIns).toHaveLength(1);
});
test.each([
  [null, `535 5.7.8 ${accessToken} is not good`],
  [null, `535 5.7.8 ${base64(accessToken)}`],
  [base64(`{"status":"401","scope":"${accessToken}"}`), '535 5.7.8 no'],
  [base64(`{"status":"${accessToken.replace(/\W/g, '_')}","scope":"x ${accessToken}"}`), '535 5.7.8 no'],
  [base64(accessToken), `535-5.7.8 ${accessToken.slice(0, 9)}\r\n535 5.7.8 ${accessToken.slice(9)}`],
])('a server that quotes the token back (%s, %s) puts it into nothing', async (challenge, reply) => {
  const { server: _, ...result } = await refusedBy(challenge, reply);
  const said = JSON.stringify(result);
  expect(said).not.toContain(accessToken);
  expect(said).not.toContain(base64(accessToken).slice(0, 20));
  expect(result.transcript.some((line) => line.includes('[hidden]'))).toBe(true);
});
test('a yes is one whatever its last figures say, and no greeting', async () => {
  const answered = (auth: string) =>
    tried(
      { mechanisms: ['XOAUTH2'], auth },
      { ...sending(), signIn: signInWith(alice.address, { accessToken }) },
    );
  expect((await answered('250 2.7.0 ok')).evidence.failure).toBeUndefined();
  expect((await answered('220 ready')).evidence.failure).toMatchObject({ code: 'EWRONGKIND' });
});
