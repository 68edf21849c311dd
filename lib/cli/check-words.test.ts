import { expect, test } from 'vitest';
import { startSilent } from '@/e2e/servers/strangers';
import { trialCommand } from './command-for-test';

const { sign, command, against } = await trialCommand();

test('the text for IT is printed as it stands on the page', async () => {
  const { out } = await against({ auth: '535 5.7.8 no' }, 'starttls', sign);
  const [, forIt = ''] = out.split('Text for IT or your provider');
  expect(forIt).toContain('535 5.7.8 no');
  expect(forIt).toContain('STARTTLS');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a check with %i', async (signal, code) => {
  const silent = await startSilent();
  const args = ['localhost', String(silent.port), 'starttls', '--server-only', '--json'];
  const ended = await command(args, '', { CHECK_ALLOW_PORTS: String(silent.port) }, signal);
  await silent.stop();
  expect(ended.code).toBe(code);
});
