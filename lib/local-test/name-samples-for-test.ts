import type { LocalTest } from './local-test';

const notFound = { outcome: 'name-not-found', host: 'smtp.example.com' } as const;

/** What Test-NetConnection prints of a name that was not found, behind a warning in whatever language. */
const empty = `
ComputerName   : smtp.example.com
RemoteAddress  :
InterfaceAlias :
SourceAddress  :
PingSucceeded  : False`;

const warned = (warning: string) => `PS C:\\> Test-NetConnection smtp.example.com -Port 587\n${warning}`;

/** Names that a computer does not find, as Windows says it in its languages; worded for these tests. */
export const nameSamples: Record<string, { text: string; read: Partial<LocalTest> }> = {
  'an empty address behind a warning in German': {
    text: warned(`WARNUNG: Der Name konnte nicht aufgelöst werden${empty}`),
    read: { ...notFound, port: 587 },
  },
  'an empty address behind a warning in French': {
    text: warned(`AVERTISSEMENT : Échec de la résolution de noms de smtp.example.com${empty}`),
    read: { ...notFound, port: 587 },
  },
  'an empty address alone': { text: empty, read: notFound },
  'an empty address in one line': { text: empty.replaceAll('\n', ' '), read: notFound },
  'an empty address in a test without a port': {
    text: `PS C:\\> Test-NetConnection smtp.example.com${empty}`,
    read: notFound,
  },
  'an empty address with all details': {
    text: `ComputerName            : smtp.example.com
RemoteAddress           :
RemotePort              : 587
NameResolutionResults   :
NetRoute (NextHop)      :
PingSucceeded           : False`,
    read: { ...notFound, port: 587 },
  },
  'an address that slipped into the next line': {
    text: 'ComputerName : smtp.example.com\nRemoteAddress :\n 203.0.113.10\nRemotePort : 587\nTcpTestSucceeded : False',
    read: { outcome: 'blocked', host: 'smtp.example.com' },
  },
  ...Object.fromEntries(
    [
      'WARNUNG: Fehler bei der Namensauflösung von smtp.example.com',
      'AVERTISSEMENT : La résolution de noms de smtp.example.com a échoué',
      'ADVERTENCIA: Error en la resolución de nombres de smtp.example.com',
      'AVVISO: Risoluzione del nome smtp.example.com non riuscita',
      'AVISO: Falha na resolução do nome smtp.example.com',
      'OSTRZEŻENIE: Rozpoznawanie nazwy smtp.example.com nie powiodło się',
      'ПРЕДУПРЕЖДЕНИЕ: Не удалось выполнить разрешение имени smtp.example.com',
      '警告: smtp.example.com 的名称解析失败',
      '警告: smtp.example.com の名前解決に失敗しました',
    ].map((warning) => [warning, { text: warned(warning), read: notFound }]),
  ),
  ...Object.fromEntries(
    [
      'При проверке связи не удалось обнаружить узел smtp.example.com.',
      'Żądanie polecenia ping nie może znaleźć hosta smtp.example.com. Sprawdź nazwę i ponów próbę.',
      'Ping 请求找不到主机 smtp.example.com。请检查该名称，然后重试。',
      'ping 要求ではホスト smtp.example.com が見つかりませんでした。',
    ].map((text) => [text, { text, read: notFound }]),
  ),
};
