import { describe, expect, it } from 'vitest';
import { createLog, type LogLine } from './log';

function written(lines: LogLine[], env: Record<string, string> = {}) {
  const out: string[] = [];
  const log = createLog(env, { write: (text: string) => void out.push(text) });
  for (const line of lines) log(line);
  return out.map((text) => JSON.parse(text));
}

const check = {
  event: 'check',
  mode: 'send',
  outcome: 'problem',
  problem: 'auth-bad-credentials',
  host: 'smtp.example.org',
  port: 587,
  encryption: 'starttls',
  stopped: 'sign-in',
  ms: 812,
} as const;

describe('the log', () => {
  it('writes a line of JSON for each event, with its time', () => {
    const [line] = written([check]);
    expect(line).toMatchObject({ level: 'info', event: 'check', problem: 'auth-bad-credentials', ms: 812 });
    expect(new Date(line.time).toISOString()).toBe(line.time);
  });

  it('hides a secret that somebody puts into a line against its type', () => {
    const line = { ...check, password: 'hunter2', signIn: { accessToken: 'eyJ0' }, address: 'a@b.example' };
    expect(JSON.stringify(written([line]))).not.toMatch(/hunter2|eyJ0|a@b\.example/);
  });

  it('is as quiet as it is told to be', () => {
    expect(
      written([check, { event: 'fault', kind: 'TypeError', at: [] }], { LOG_LEVEL: 'error' }),
    ).toHaveLength(1);
    expect(written([check], { LOG_LEVEL: 'silent' })).toEqual([]);
  });

  it('names a level that it does not know', () => {
    expect(() => createLog({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL: "loud" is none of debug, info/);
  });
});
