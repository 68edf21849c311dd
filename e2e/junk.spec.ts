import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { pressAt } from './keyboard';
import { expect, test } from './world';

/** What stands in everything that is sent here, and nowhere else. */
const marker = `Geheim${process.pid}Sommer`;
const id = '0'.repeat(42);

type Sent = { headers: Record<string, string>; body: string };

const text = (body: string, headers: Record<string, string> = {}): Sent => ({
  headers: { 'content-type': 'text/plain', ...headers },
  body,
});
const call = (action: string, body: string) => text(body, { 'next-action': action });
const multipart = (...fields: [string, string][]): Sent => ({
  headers: { 'content-type': 'multipart/form-data; boundary=XX' },
  body: `${fields.map(([name, value]) => `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--XX--\r\n`,
});

/** Every action of this build, on a page that has it. */
function actions(): { id: string; name: string; page: string }[] {
  const manifest: { node: Record<string, { exportedName: string; workers: object }> } = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  );
  return Object.entries(manifest.node).map(([each, { exportedName, workers }]) => ({
    id: each,
    name: exportedName,
    page: (Object.keys(workers)[0] ?? '').replace(/^app\/\[locale\]|\/page$/g, ''),
  }));
}

/** What is answered, over a line of its own: a browser would change some of it. */
async function answerTo(url: string, path: string, { headers, body }: Sent) {
  const origin = url;
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, ...headers },
    body,
  });
  return { status: answer.status, page: await answer.text(), headers: answer.headers };
}

const junk: [string, Sent, number][] = [
  ['no form', text(marker), 400],
  ['JSON that is cut off', text(`{"p":"${marker}`, { 'content-type': 'application/json' }), 400],
  [
    'a form of another kind',
    text(`passphrase=${marker}`, { 'content-type': 'application/x-www-form-urlencoded' }),
    400,
  ],
  ['a form without a boundary', text(marker, { 'content-type': 'multipart/form-data' }), 400],
  ['a form that is none', { ...multipart(), body: marker }, 400],
  [
    'a form that is cut off',
    { ...multipart(), body: multipart(['password', marker]).body.slice(0, -9) },
    400,
  ],
  ['a form that names no action', multipart(['password', marker]), 400],
  ['fields named like the prototype', multipart(['__proto__', marker], ['$ACTION_ID___proto__', '']), 400],
  ['an action that cannot be', multipart([`$ACTION_ID_${marker}`, '']), 400],
  ['an action of another build', multipart([`$ACTION_ID_${id}`, ''], ['password', marker]), 409],
  [
    'a description that is cut off',
    multipart(['$ACTION_REF_1', ''], ['$ACTION_1:0', `{"id":"${marker}`]),
    400,
  ],
  ['two megabytes', multipart(['text', marker.repeat(130_000)]), 413],
  ['a call of nothing', call('', marker), 400],
  ['a call of what every object has', call('toString', `["${marker}"]`), 400],
  ['a call of an action of another build', call(id, `["${marker}"]`), 409],
  ['the page of another site', text(marker, { origin: `https://${marker}.example` }), 403],
  ['a page that is no address', text(marker, { origin: marker }), 403],
];

for (const path of ['/share', '/setup/check', '/', '/words', '/staff/sign-in', '/problems', '/nowhere']) {
  test(`an attack by junk sent to ${path} gets a clear answer, and nothing of it is in the log`, async ({
    world,
  }) => {
    for (const [name, sent, status] of junk) {
      const answer = await answerTo(world.url, path, sent);
      expect(answer.status, name).toBe(status);
      expect(answer.page, name).not.toContain(marker);
      if (!('next-action' in sent.headers)) expect(answer.page, name).toMatch(/<h1[^>]*>[^<]{10,}<\/h1>/);
      expect(answer.headers.get('content-security-policy'), name).toContain("default-src 'none'");
    }
    expect((await world.readLog()).toLowerCase()).not.toContain(marker.toLowerCase());
  });
}

test('an attack by calling every action with what it does not expect is no fault of ours, and not in the log', async ({
  world,
}) => {
  const faults = async () => (await world.readLog()).split('"event":"fault"').length;
  const before = await faults();
  for (const { id: action, name, page } of actions()) {
    for (const [how, sent, refused] of [
      ['no JSON', call(action, marker), true],
      ['JSON that is cut off', call(action, `["${marker}`), true],
      ['no arguments', call(action, '[]'), false],
      ['other values', call(action, `[{"a":"${marker}"},5,null]`), false],
      ['texts alone', call(action, `["${marker}","${marker}","${marker}","${marker}"]`), false],
      ['nothing but null', call(action, '[null,null,null,null]'), false],
      ['the prototype', call(action, `[{"__proto__":{"a":"${marker}"}}]`), true],
      ['a place that is not there', call(action, `["$1:${marker}"]`), true],
      ['a form in place of all', multipart([`$ACTION_ID_${action}`, ''], ['password', marker]), false],
    ] as [string, Sent, boolean][]) {
      const { status } = await answerTo(world.url, page, sent);
      if (refused) expect(status, `${name} with ${how}`).toBe(400);
      else expect(status, `${name} with ${how}`).toBeLessThan(400);
    }
  }
  expect(await faults()).toBe(before);
  expect(await world.readLog()).not.toContain(marker);
});

test.describe('a page that was open during an update', () => {
  test.use({ javaScriptEnabled: false, allowedErrors: [/409 \(Conflict\)/] });
  test('is told so, in words, and goes on by keyboard alone', async ({ page }) => {
    await page.route('**/works-from-here*', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      const sent = route.request().postDataBuffer()?.toString('latin1') ?? '';
      await route.continue({
        postData: Buffer.from(sent.replace(/"id":"\w{42}"/, `"id":"${id}"`), 'latin1'),
      });
    });
    await page.goto('/works-from-here?host=smtp.example.org&port=587&encryption=starttls&outlook=elsewhere');
    await page.locator('textarea').fill('TcpTestSucceeded : True');
    await page.locator('form:has(textarea) button[type=submit]').click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'This page was open during an update' }),
    ).toBeVisible();
    await pressAt(page, page.getByRole('link', { name: 'Open the wizard' }));
    await expect(page).toHaveURL(/\/setup\/address$/);
  });
});

/** One request written by hand: no client would send some of these. */
function sendRaw(url: string, lines: string[]): Promise<string> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(answer));
    socket.write([lines[0], `Host: ${host}`, 'Connection: close', ...lines.slice(1), '', ''].join('\r\n'));
  });
}

test('an attack by requests that no browser makes gets a clear answer, and nothing of it is in the log', async ({
  world,
}) => {
  const faults = async () => (await world.readLog()).split('"event":"fault"').length;
  const before = await faults();
  for (const [lines, status] of [
    [[`GET /%E0%A4%A${marker} HTTP/1.1`], 404],
    [[`GET /share/%ff%fe${marker} HTTP/1.1`], 404],
    [['GET /problems/%C0%AF HTTP/1.1'], 404],
    [[`GET /problems/__proto__ HTTP/1.1`], 404],
    [[`GET /_next/image?url=http://169.254.169.254/${marker}&w=64&q=75 HTTP/1.1`], 404],
    [[`GET /_next/image?url=%2Fhealth&w=64&q=75 HTTP/1.1`], 404],
    [[`TRACE /share HTTP/1.1`, `X-Mine: ${marker}`], 405],
    [[`DELETE /share HTTP/1.1`], 405],
    [['PUT /words HTTP/1.1', 'Content-Length: 0'], 405],
    [['PROPFIND / HTTP/1.1'], 405],
    [['POST /_next/static/x HTTP/1.1', `Next-Action: ${actions()[0]?.id}`, 'Content-Length: 0'], 405],
    [
      ['POST /_next/static/x HTTP/1.1', 'Content-Type: multipart/form-data; boundary=X', 'Content-Length: 0'],
      405,
    ],
    [['GET /staff HTTP/1.1', 'Cookie: staff=%E0%A4%A; staff-begun=%; sign-in=%ff'], 307],
    [['GET /staff HTTP/1.1', 'x-middleware-subrequest: proxy:proxy:proxy:proxy:proxy'], 307],
    [[`GET /share HTTP/1.1`, `X-Forwarded-Host: ${marker} <>`, `X-Forwarded-Proto: ${marker}://`], 200],
    [[`GET /share HTTP/1.1`, 'x-invoke-status: 500', `x-invoke-error: ${marker}`], 200],
  ] as [string[], number][]) {
    const answer = await sendRaw(world.url, lines);
    expect(answer.split('\r\n')[0], lines.join(' | ')).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer, lines.join(' | ')).not.toContain('Internal Server Error');
  }
  expect(await faults()).toBe(before);
  expect(await world.readLog()).not.toContain(marker);
});
