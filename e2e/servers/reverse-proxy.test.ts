import http from 'node:http';
import https from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCertificates } from './certificates';
import { describeWith } from './describe-with';
import { temporaryFolder } from './folder';
import { portOf } from './ports';
import { type ProxyName, proxies, startReverseProxy } from './reverse-proxy';

for (const [name, program] of Object.entries(proxies) as [ProxyName, string][])
  describeWith([program], `${name}, set up by the example`, () => {
    let folder: Awaited<ReturnType<typeof temporaryFolder>>;
    beforeAll(async () => {
      folder = await temporaryFolder();
    });
    afterAll(() => folder.remove());

    // a form that is sent on a connection which ends just then is lost: no proxy sends one twice
    test('closes a connection on which nothing is asked before we do', async () => {
      const certificates = await makeCertificates(folder.path);
      // Next leaves a server’s times as Node has them
      const server = http.createServer((request, response) =>
        request.resume().on('end', () => response.end()),
      );
      const closedBy = new Promise<string>((resolve) => {
        server.on('request', ({ socket, method }) => {
          if (method !== 'POST') return;
          socket.once('end', () => resolve('the proxy'));
          socket.once('close', () => resolve('us'));
        });
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const proxy = await startReverseProxy(name, { folder: folder.path, certificates, to: portOf(server) });
      const status = await new Promise((answered, failed) => {
        const asked = https.request(`${proxy.url}/share`, { method: 'POST', rejectUnauthorized: false });
        asked.on('response', (response) => answered(response.resume().statusCode)).on('error', failed);
        asked.end('a=b');
      });
      const by = status === 200 ? await closedBy : `an answer ${status}`;
      server.closeAllConnections();
      await Promise.all([proxy.stop(), new Promise((closed) => server.close(closed))]);
      expect(by).toBe('the proxy');
    });
  });
