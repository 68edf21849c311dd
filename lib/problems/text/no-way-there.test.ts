import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('an address that this computer cannot set out for', () => {
  it.each([
    'Cannot assign requested address',
    'SMTP connect() failed: dial tcp [2001:db8::9]:465: connect: cannot assign requested address',
    'Error: connect EADDRNOTAVAIL 2001:db8:4::1:465 - Local (:::0)',
    'connect to mx.example.com[192.0.2.7]:25: Connection timed out\nconnect to mx.example.com[2001:db8::7]:25: Cannot assign requested address',
    'SocketException: Cannot assign requested address: connect',
    'The requested address is not valid in its context',
    'Die angeforderte Adresse ist in diesem Kontext ungültig. [::]:587',
    'La dirección solicitada no es válida en este contexto',
    'Die angeforderte Adresse kann nicht zugewiesen werden',
    'connect EAFNOSUPPORT 2001:db8::1:25',
    '在其上下文中，该请求的地址无效。',
  ])('was not refused by anybody: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'connect-timeout', confidence: 'likely' });
  });

  it.each([
    ['connect to mx.example.com[192.0.2.7]:25: Connection refused', 'connect-refused'],
    ['550 5.1.1 <a@example.com>: Recipient address not available', 'recipient-rejected'],
  ])('is not what others speak of: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

it.each([
  'Das Netzwerk ist nicht erreichbar',
  'Rede inacessível',
  'ネットワークに到達できません',
  '没有到主机的路由',
  'connect to mx.example.com[192.0.2.7]:25: Aucun chemin d’accès pour atteindre l’hôte cible',
])('a network that leads nowhere is told in the language of its system: %s', (text) => {
  expect(explainText(text)).toMatchObject({ problem: 'connect-timeout', confidence: 'likely' });
});

it.each([
  ['В соединении отказано', 'connect-refused'],
  ['연결이 거부됨', 'connect-refused'],
  ['La red de la oficina es lenta', 'unknown'],
])('and is not what else befalls a connection: %s', (text, problem) => {
  expect(explainText(text).problem).toBe(problem);
});
