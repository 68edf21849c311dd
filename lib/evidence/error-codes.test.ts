import { expect, test } from 'vitest';
import {
  isFromHere,
  isNoSuchName,
  isNoWay,
  isOwnSide,
  isTimeout,
  isUnreachable,
  isUnresolved,
} from './error-codes';

const kinds = { isFromHere, isNoSuchName, isNoWay, isOwnSide, isTimeout, isUnreachable, isUnresolved };

test.each<[string, (keyof typeof kinds)[]]>([
  ['ENOTFOUND', ['isNoSuchName']],
  ['ENODATA', ['isNoSuchName']],
  ['EAI_AGAIN', ['isUnresolved']],
  ['ESERVFAIL', ['isUnresolved']],
  ['ETIMEDOUT', ['isTimeout', 'isUnresolved']],
  ['ETIMEOUT', ['isTimeout', 'isUnresolved']],
  ['EAI_MEMORY', ['isFromHere', 'isOwnSide']],
  ['EAI_SYSTEM', ['isFromHere', 'isOwnSide']],
  ['EMFILE', ['isFromHere', 'isOwnSide']],
  ['ENOBUFS', ['isFromHere', 'isOwnSide']],
  ['EADDRNOTAVAIL', ['isFromHere', 'isNoWay', 'isOwnSide']],
  ['ENETUNREACH', ['isFromHere', 'isNoWay', 'isUnreachable']],
  ['EAFNOSUPPORT', ['isFromHere', 'isNoWay']],
  // a router before the server may say so too
  ['EHOSTUNREACH', ['isNoWay', 'isUnreachable']],
  ['ENETDOWN', ['isFromHere', 'isNoWay', 'isUnreachable']],
  ['EHOSTDOWN', ['isNoWay', 'isUnreachable']],
  ['ECONNREFUSED', []],
  ['ECONNRESET', []],
])('%s is told for what it is', (code, told) => {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  expect(names.filter((name) => kinds[name](code))).toEqual(told);
});
