import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each([
  '502 Command "AUTH PLAIN AGE=" not implemented',
  '502 Command "AUTH" not implemented',
  "502 Command 'AUTH LOGIN' not implemented",
  '502 5.5.1 “AUTH” command not implemented',
  '502 AUTH: command not implemented',
  '500 Command AUTH PLAIN not supported',
  '502 Command «AUTH LOGIN» is not recognized',
  '500 unrecognized command AUTH',
  '535 AUTH PLAIN not supported',
  '502 命令 AUTH 未实现',
  '500 Syntax error, command "AUTH PLAIN" unrecognized',
  '502 unimplemented (#5.5.1) AUTH',
  '502 Befehl „AUTH PLAIN“ nicht implementiert',
  '502 Commande "AUTH LOGIN" non implémentée',
])('a server that does not know the command to sign in has none to offer: %s', (text) => {
  expect(explainText(text).problem).toBe('auth-mechanism-unsupported');
  expect(explainText(text).confidence).not.toBe('unsure');
});

it.each(['502 Command "HELP" not implemented', '502 Command "AUTHOR" not implemented'])(
  'another command says nothing of it: %s',
  (text) => {
    expect(explainText(text).problem).toBe('unknown');
  },
);
