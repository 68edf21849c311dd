import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { endChildren, onInterrupt, startChild } from './children.mjs';
import { readStamp } from './install.mjs';
import { messages } from './messages.mjs';
import { npm, project } from './project.mjs';
import { exampleQuery, serveBriefly } from './serve-briefly.mjs';
import { explain, trouble } from './trouble.mjs';

/** Its 200 packages stay out of the lock file: nothing else needs them. */
const version = '12.8.2';
const folder = join(project, '.lighthouse');
const stamp = join(folder, 'installed');

/** The least points out of 100, on Lighthouse’s phone with its slow line and slow processor. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100 };
const pages = ['/', `/setup/check?${exampleQuery}`, `/setup/outlook?${exampleQuery}`];
/** The speed of one run says little: the middle one of three counts. */
const runs = 3;

onInterrupt(async () => {
  await endChildren();
  process.exit(130);
});

try {
  await installIfMissing();
  await buildIfNeeded(console.log);
  const { base, gone } = await serveBriefly();
  let short = false;
  for (const path of pages) {
    const points = await Promise.race([pointsOf(`${base}${path}`), gone]);
    const row = Object.entries(least).map(([name, wanted]) => {
      short ||= points[name] < wanted;
      return `${name} ${points[name]}${points[name] < wanted ? ` (${wanted} wanted)` : ''}`;
    });
    console.log(`${path.split('?')[0].padEnd(16)} ${row.join('  ')}`);
    for (const line of points.lost) console.log(`  ${line}`);
  }
  process.exitCode = short ? 1 : 0;
} catch (error) {
  process.exitCode = explain(error, messages.diskFull());
} finally {
  await endChildren();
}

async function installIfMissing() {
  if ((await readStamp(stamp)) === version) return;
  console.log(messages.installingLighthouse());
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const { command, args, shell } = npm();
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  const install = startChild(command, [...args, 'install', ...flags, `lighthouse@${version}`], {
    cwd: folder,
    shell,
  });
  if ((await install.ended) !== 0) throw trouble(messages.installWrong(), install.said());
  await writeFile(stamp, version);
}

/** The points of a page, and one line for each check that was not passed whole. */
async function pointsOf(url) {
  const reports = [];
  for (let run = 0; run < runs; run++) reports.push(await reportOn(url));
  const points = (report, name) => Math.round((report.categories[name]?.score ?? 0) * 100);
  const bySpeed = reports.toSorted((a, b) => points(a, 'performance') - points(b, 'performance'));
  const middle = bySpeed[Math.floor(runs / 2)];
  const lost = Object.keys(least).flatMap((name) =>
    middle.categories[name].auditRefs
      .map(({ id, weight }) => ({ weight, ...middle.audits[id] }))
      .filter(({ weight, score }) => weight > 0 && score !== null && score < 0.9)
      .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(': ')),
  );
  return { ...Object.fromEntries(Object.keys(least).map((name) => [name, points(middle, name)])), lost };
}

async function reportOn(url) {
  const out = await mkdtemp(join(tmpdir(), 'sendwell-lighthouse-'));
  try {
    const file = join(out, 'report.json');
    const lighthouse = startChild(
      process.execPath,
      [
        join(folder, 'node_modules/lighthouse/cli/index.js'),
        url,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--only-categories=${Object.keys(least)}`,
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic',
        '--no-enable-error-reporting',
      ],
      { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH } },
    );
    const code = await lighthouse.ended;
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (code !== 0 || !text) throw trouble(messages.lighthouseWrong(), lighthouse.said());
    return JSON.parse(text);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
