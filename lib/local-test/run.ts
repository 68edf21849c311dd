import { type Inspection, inspectionBy } from '@/lib/security-software/inspection';
import { readHostName } from '@/lib/settings/host-name';
import { harmless } from '@/lib/settings/plain-text';
import { isAddress } from './diversion';
import { issuerName } from './issuer';
import type { LineRule, Sign } from './line-rule';
import { lineRules } from './lines';
import type { Program } from './local-test';
import { signRules, wrongWindow } from './signs';

/** What the lines of one test show together. */
export type Run = {
  signs: Set<Sign>;
  program?: Program | undefined;
  host?: string | undefined;
  port?: number | undefined;
  address?: string | undefined;
  via?: string | undefined;
  part?: LineRule['part'] | undefined;
  issuer?: string | undefined;
  /** What one of the issuers’ names tells, all of it read. */
  inspection?: Inspection | undefined;
};

/** The result of a test stands in a run with one of these; a line about another server then begins a new one. */
const results: readonly Sign[] = ['connected', 'no-answer', 'weak-failure', 'refused', 'no-name', 'ping'];

const hostIn = (text: string | undefined) => {
  const name = text && text.length <= 253 ? readHostName(text.replace(/[.,:'"]+$/, '')) : null;
  return name && 'host' in name ? name.host : undefined;
};
const portIn = (text: string | undefined) => {
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
};

/** Reads one line into parts; null where it tells nothing. */
function readLine(line: string): Run | null {
  const signs = new Set<Sign>();
  const rule = lineRules.find(({ when }) => when.test(line));
  if (rule?.sign) signs.add(rule.sign);
  for (const { when, sign } of signRules) if (sign && when.test(line)) signs.add(sign);
  if (wrongWindow.test(line)) signs.add('wrong-window');
  if (!rule && signs.size === 0) return null;
  const { host, port, via, issuer, ...found } = rule?.when.exec(line)?.groups ?? {};
  // an address inside the network may name its connection after it: fe80::1%13 (RFC 4007 §11)
  const address = found.address?.replace(/%.*/, '');
  return {
    signs,
    program: rule?.program,
    part: rule?.part,
    host: hostIn(host),
    port: portIn(port),
    address: address && isAddress(address) ? address : undefined,
    via: via && harmless(via, 40),
    issuer: issuer && issuerName(issuer),
    inspection: (issuer && inspectionBy(issuer)) || undefined,
  };
}

/** True where the line is about another test than the run so far. */
function beginsAnother(run: Run, line: Run): boolean {
  if (line.signs.has('command')) return run.signs.size > 0 || run.host !== undefined;
  // the answer before is whole
  if (line.part && (run.part === 'end' || (run.part === 'head' && line.part !== 'end'))) return true;
  if (!results.some((sign) => run.signs.has(sign))) return false;
  const other = <K extends 'host' | 'port'>(key: K) =>
    line[key] !== undefined && run[key] !== undefined && line[key] !== run[key];
  return other('host') || other('port');
}

/** Takes a text apart into its tests, one for each command or server in it. */
export function runsIn(lines: string[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { signs: new Set() };
  for (const text of lines) {
    const line = readLine(text);
    if (!line) continue;
    if (runs.length === 0 || beginsAnother(run, line)) {
      run = { signs: new Set() };
      runs.push(run);
    }
    // an address that was tried in vain gives way to the one that the test ended with
    run.address = line.address ?? run.address;
    run.host ??= line.host;
    run.port ??= line.port;
    run.via ??= line.via;
    run.issuer ??= line.issuer;
    run.inspection ??= line.inspection;
    run.program ??= line.program;
    if (line.part && line.part !== 'above') run.part = line.part;
    for (const sign of line.signs) run.signs.add(sign);
  }
  return runs;
}
