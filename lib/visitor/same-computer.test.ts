import { expect, test } from 'vitest';
import { isFromThisComputer } from './same-computer';

const asked = (remoteAddress: string | undefined, headers: Record<string, string> = {}) => ({
  socket: { remoteAddress },
  headers: { host: '127.0.0.1:3000', ...headers },
});
const alone = { HOST: '127.0.0.1' };

test.each([
  ['127.0.0.1', {}],
  ['::ffff:127.0.0.1', {}],
  ['::1', { host: '[::1]:3000' }],
  ['127.0.0.1', { host: 'localhost:3000' }],
])('a browser on this computer is one: %s %j', (address, headers) => {
  expect(isFromThisComputer(asked(address, headers as Record<string, string>), alone)).toBe(true);
});

test.each([
  ['another computer', '192.168.178.20', {}, alone],
  ['a socket that is gone', undefined, {}, alone],
  ['a service that all may reach', '127.0.0.1', {}, { HOST: '0.0.0.0' }],
  ['a service that says nothing of where it listens', '127.0.0.1', {}, {}],
  ['a proxy that is trusted', '127.0.0.1', {}, { ...alone, TRUSTED_PROXIES: '127.0.0.1' }],
  ['a proxy that tells for whom it asks', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, alone],
  ['a proxy that tells only its name', '127.0.0.1', { via: '1.1 gate' }, alone],
  ['a proxy that passes the site’s name on', '127.0.0.1', { host: 'mail-help.example.com' }, alone],
  ['another computer that claims to be this one', '10.0.0.7', { 'x-forwarded-for': '127.0.0.1' }, alone],
  ['a name that is none', '127.0.0.1', { host: 'local host/' }, alone],
])('not so %s', (_, address, headers, env) => {
  expect(isFromThisComputer(asked(address, headers as Record<string, string>), env)).toBe(false);
});
