import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeWith } from './describe-with';
import { temporaryFolder } from './folder';

const example = new URL('../../deploy/sendwell.service', import.meta.url);

describeWith(['systemd-analyze'], 'the service for systemd', () => {
  const analyze = async (...args: string[]) => {
    const folder = await temporaryFolder();
    const unit = join(folder.path, 'sendwell.service');
    const text = await readFile(example, 'utf8');
    // Node stands elsewhere on other machines
    await writeFile(unit, text.replace('/usr/bin/node', process.execPath));
    const { status, stdout, stderr } = spawnSync('systemd-analyze', [...args, unit], { encoding: 'utf8' });
    await folder.remove();
    return { status, said: `${stdout}${stderr}` };
  };

  test('is one that systemd understands, every line of it', async () => {
    const { status, said } = await analyze('verify', '--man=no');
    expect({ status, said: said.split('\n').filter((line) => line.includes('sendwell')) }).toEqual({
      status: 0,
      said: [],
    });
  });

  test('leaves it little of the machine: systemd’s own measure is 4 of 10 at most', async () => {
    const { status, said } = await analyze('security', '--offline=true', '--threshold=40', '--no-pager');
    expect(status, said.split('\n').slice(-3).join('\n')).toBe(0);
  });
});

test('the service for systemd starts what npm start does', async () => {
  const [, started = ''] = /^ExecStart=\S+ (\S+)$/m.exec(await readFile(example, 'utf8')) ?? [];
  const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(scripts.start).toBe(`node ${started}`);
  expect(existsSync(new URL(`../../${started}`, import.meta.url))).toBe(true);
});
