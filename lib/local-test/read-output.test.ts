import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificateSamples } from './certificate-samples-for-test';
import { localOutcomes } from './local-test';
import { looseSamples } from './loose-samples-for-test';
import { nameSamples } from './name-samples-for-test';
import { programSamples } from './program-samples-for-test';
import { longestOutput, otherThanAsked, readLocalTest } from './read-output';
import { samples as usualSamples } from './samples-for-test';

const samples = {
  ...usualSamples,
  ...certificateSamples,
  ...programSamples,
  ...nameSamples,
  ...looseSamples,
};
const asked = { host: 'smtp.example.com', port: 587 };
const sample = (name: string) => samples[name]?.text ?? '';

describe('what a computer prints', () => {
  test.each(Object.entries(samples))('is read: %s', (_, { text, read }) => {
    expect(readLocalTest(text)).toMatchObject(read);
  });

  test('every outcome has a sample', () => {
    const seen = new Set(Object.values(samples).map(({ read }) => read.outcome));
    expect(localOutcomes.filter((outcome) => outcome !== 'unreadable' && !seen.has(outcome))).toEqual([]);
  });

  test.each(['', 'hello', 'Operation timed out', '550 5.7.1 Relaying denied', '<b>True</b>'])(
    '%j is no test',
    (text) => {
      expect(readLocalTest(text).outcome).toBe('unreadable');
    },
  );

  test('a mail that quotes the output is read all the same', () => {
    const quoted = sample('Test-NetConnection that did not').replace(/^/gm, '> > ');
    expect(readLocalTest(quoted)).toMatchObject({ outcome: 'blocked', port: 587 });
  });
});

describe('which test is meant', () => {
  const both = `PS C:\\> Test-NetConnection smtp.example.com -Port 587
WARNING: TCP connect to (203.0.113.10 : 587) failed
ComputerName     : smtp.example.com
RemotePort       : 587
TcpTestSucceeded : False
PS C:\\> Test-NetConnection smtp.example.com -Port 465
ComputerName     : smtp.example.com
RemotePort       : 465
TcpTestSucceeded : True`;

  test('of two it is the one of the port that is asked about', () => {
    expect(readLocalTest(both, asked)).toMatchObject({ outcome: 'blocked', port: 587 });
    expect(readLocalTest(both, { ...asked, port: 465 })).toMatchObject({ outcome: 'reached', port: 465 });
  });

  test('with none of them asked about it is the last', () => {
    expect(readLocalTest(both, { ...asked, port: 25 })).toMatchObject({ outcome: 'reached', port: 465 });
  });

  test('a command typed last, without an answer yet, does not hide the test before it', () => {
    expect(readLocalTest(`${both}\nPS C:\\> Test-NetConnection a.example -Port 25`)).toMatchObject({
      outcome: 'reached',
    });
  });

  test('another server or port than asked about is told', () => {
    expect(otherThanAsked(readLocalTest(both), asked)).toEqual({ host: false, port: true });
    const other = readLocalTest('Connection to mail.example.org port 587 [tcp/submission] succeeded!');
    expect(otherThanAsked(other, asked)).toEqual({ host: true, port: false });
  });

  test('output that names no server is about the one that is asked about', () => {
    const text = 'WARNING: TCP connect to (127.0.0.1 : 587) failed\nTcpTestSucceeded : False';
    expect(readLocalTest(text, asked)).toMatchObject({ outcome: 'diverted', by: 'this-computer' });
    expect(readLocalTest(text, { ...asked, host: 'localhost' }).outcome).toBe('blocked');
  });
});

describe('output that was passed on by hand', () => {
  const flat = (succeeded: string) =>
    `ComputerName : smtp.example.com RemoteAddress : 93.184.216.34 RemotePort : 587 InterfaceAlias : WLAN SourceAddress : 192.168.1.5 PingReplyDetails (RTT) : 12 ms TcpTestSucceeded : ${succeeded}`;

  test('without its line ends is read all the same', () => {
    expect(readLocalTest(flat('True'))).toMatchObject({
      outcome: 'reached',
      host: 'smtp.example.com',
      port: 587,
      interface: 'WLAN',
    });
    expect(readLocalTest(flat('False')).outcome).toBe('blocked');
  });

  test('as a list, or with the wide colons of a Chinese keyboard, too', () => {
    expect(readLocalTest('- RemotePort: 587\n- TcpTestSucceeded: False').outcome).toBe('blocked');
    expect(readLocalTest('TcpTestSucceeded ： True').outcome).toBe('reached');
  });

  test.each([
    ['TcpTestSucceeded False', 'blocked'],
    ['TcpTestSucceeded = False', 'blocked'],
    ['tcp test succeeded is false.', 'blocked'],
    ['it says False', 'blocked'],
    ['The last line says: “False”', 'blocked'],
    ['Da steht False', 'blocked'],
    ['TcpTestSucceeded True', 'reached'],
    ['It says "True".', 'reached'],
    ['It does not say True', 'unreadable'],
    ['It says neither True nor False', 'unreadable'],
    ['NameResolutionSucceeded True', 'unreadable'],
    ['The ping says False', 'unreadable'],
  ])('what somebody types on a phone is read: %s', (text, outcome) => {
    expect(readLocalTest(text).outcome).toBe(outcome);
  });

  test.each([
    'Conectándose a smtp.example.com...No se puede abrir la conexión al host, en puerto 587: Error en la conexión',
    'Connessione a smtp.example.com...Impossibile aprire una connessione con l’host. sulla porta 587: Connessione non riuscita',
    'Подключение к smtp.example.com...Не удалось открыть подключение к этому узлу, на порт 587: Сбой подключения',
    'Trwa łączenie z smtp.example.com...Nie można otworzyć połączenia z hostem, na porcie 587: Połączenie nie powiodło się',
    '正在连接smtp.example.com...无法打开到主机的连接。 在端口 587: 连接失败',
    '接続中: smtp.example.com...ホストへ接続できませんでした。 ポート番号: 587: 接続に失敗しました',
  ])('by telnet of Windows in another language: %s', (text) => {
    expect(readLocalTest(text)).toMatchObject({ outcome: 'blocked', host: 'smtp.example.com', port: 587 });
  });

  test.each([
    "'Test-NetConnection' wordt niet herkend als een interne of externe opdracht",
    "Nazwa 'Test-NetConnection' nie jest rozpoznawana jako polecenie wewnętrzne",
    "'Test-NetConnection' は、内部コマンドまたは外部コマンド、操作可能なプログラムとして認識されていません。",
  ])('from the wrong window: %s', (text) => {
    expect(readLocalTest(text).outcome).toBe('wrong-window');
  });
});

describe('any text at all', () => {
  const words = Object.values(samples).flatMap(({ text }) => text.split(/(?<=\s)/));

  test('is read without a throw, and only real names, ports and addresses come out', () => {
    const scrambled = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 20 })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(scrambled, (text) => {
        const { outcome, by, host, port, remoteAddress, interface: via } = readLocalTest(text, asked);
        expect(localOutcomes).toContain(outcome);
        expect(by !== undefined).toBe(outcome === 'diverted');
        if (host !== undefined) expect(host).toMatch(/^[a-z0-9:][a-z0-9.:-]*$/);
        if (port !== undefined) expect(port >= 1 && port <= 65_535).toBe(true);
        if (remoteAddress !== undefined) expect(remoteAddress).toMatch(/^[\da-f.:]+$/i);
        if (via !== undefined) expect(via.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('what stands after the longest text is not read', () => {
    const late = `${'x\n'.repeat(longestOutput / 2)}TcpTestSucceeded : True`;
    expect(readLocalTest(late).outcome).toBe('unreadable');
  });

  test('a long line of any one character ends soon', () => {
    const ones = ['a', '.', ':', '1', ' ', '-', '*', 'nc - ', 'curl smtp://', 'Connection to '];
    for (const one of [...ones, 'ping a.', 'a.a [', 'issuer=O=', ', C=', '/C=', 'tnc ', 'TCP port 1 (']) {
      const before = process.cpuUsage();
      expect(readLocalTest(one.repeat(longestOutput)).outcome).not.toBe('reached');
      expect(readLocalTest(`issuer=${one.repeat(80)}\n`.repeat(80)).outcome).not.toBe('reached');
      expect(process.cpuUsage(before).user / 1_000, one).toBeLessThan(1_000);
    }
  });
});
