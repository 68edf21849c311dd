import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (program: string, args: string[], input: string | Buffer = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `lib/cli/${program}.ts`, ...args], {
    input,
    encoding: 'utf8',
  });

describe('explain at a terminal', () => {
  it('says the cause, what to do and what else it may be', () => {
    const { stdout, status } = run('explain', [], '0x800CCC0E');
    expect(stdout).toContain('The outgoing server was not reached [connect-refused]');
    expect(stdout).toContain('- Nobody answers at that port [connect-refused]');
    expect(stdout).toContain('[connect-timeout]');
    expect(stdout).toContain('Who can fix it: You, in Outlook');
    expect(status).toBe(0);
  });

  it('says what is so where popular articles say otherwise', () => {
    expect(run('explain', [], '0x800CCC7E').stdout).toContain('no delivery receipts');
  });

  it('answers with one object', () => {
    const { stdout } = run(
      'explain',
      ['--json'],
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    );
    expect(JSON.parse(stdout)).toMatchObject({ problem: 'auth-basic-disabled', confidence: 'sure' });
  });

  it('answers line by line, and names a line that it cannot read', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: '552 5.2.2 Mailbox full' }),
      'nonsense',
      JSON.stringify({ id: 7, text: 'Hello' }),
    ];
    const { stdout, stderr, status } = run('explain', ['--jsonl'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; problem: string });
    expect(answers.map(({ id, problem }) => [id, problem])).toEqual([
      ['a', 'mailbox-full'],
      [7, 'unknown'],
    ]);
    expect(stderr).toContain('line 2');
    expect(status).toBe(2);
  });

  it.each([
    ['nothing', []],
    ['blank lines', [], ' \n\n'],
    ['nothing, for one object', ['--json']],
    ['nothing, line by line', ['--jsonl']],
  ])('says so where nothing comes in: %s', (_, args, input = '') => {
    const { stdout, stderr, status } = run('explain', args, input);
    expect(stderr).toBe('Nothing came in on standard input.\n');
    expect([stdout, status]).toEqual(['', 2]);
  });

  it.each(['explain', 'check', 'discover'])('ends quietly where nobody reads on: %s', (program) => {
    const command = `"${process.execPath}" --import tsx lib/cli/${program}.ts ${program === 'explain' ? '' : '--help'} | true`;
    const { stderr } = spawnSync('sh', ['-c', command], {
      input: '550 5.1.1 User unknown',
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  it('explains how it is used when it is asked', () => {
    const { stdout, stderr, status } = run('explain', ['--help']);
    expect(stdout).toContain('Usage: npm run --silent explain');
    expect([stderr, status]).toEqual(['', 0]);
  });

  it.each(['--nonsense', 'message.txt'])('explains how it is used when it is used otherwise: %s', (word) => {
    const { stdout, stderr, status } = run('explain', [word]);
    expect(stderr).toContain('Usage: npm run --silent explain');
    expect([stdout, status]).toEqual(['', 2]);
  });

  it('says which server, port and encryption the text told of', () => {
    const log =
      "Cannot connect to server. Server: 'smtp.example.org', Port: 465, Secure(SSL): Yes, 0x800CCC0E";
    expect(run('explain', [], log).stdout).toContain(
      'Found in the text: the server smtp.example.org, port 465, SSL/TLS',
    );
    expect(run('explain', [], '552 5.2.2 Mailbox full').stdout).not.toContain('Found in the text');
  });

  it('says where to read on, where there is a page', () => {
    expect(run('explain', [], '552 5.2.2 Mailbox full').stdout).toContain('/problems/mailbox-full');
    expect(run('explain', [], 'Hello').stdout).not.toContain('/problems/');
  });

  it.each([
    ['a text', [], '552 5.2.2 Mailbox full', '[mailbox-full]'],
    ['lines', ['--jsonl'], '{"id":"a","text":"552 5.2.2 Mailbox full"}\r\n', '"problem":"mailbox-full"'],
  ])('reads %s in UTF-16, as PowerShell’s > writes it', (_, flags, text, answer) => {
    const { stdout, stderr } = run('explain', flags, Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(stdout).toContain(answer);
    expect(stderr).toBe('');
  });
});

describe('accuracy', () => {
  it('counts a row as right by its cause or by what is allowed beside it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'accuracy-')), 'rows.jsonl');
    const rows = [
      { id: '1', text: '552 5.2.2 Mailbox full', cause: 'mailbox-full', also_ok: [] },
      { id: '2', text: '0x800CCC0E', cause: 'connect-timeout', also_ok: ['connect-refused'] },
      { id: '3', text: '552 5.2.2 Mailbox full', cause: 'greylisted', also_ok: [] },
    ];
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const { stdout } = run('accuracy', [file]);
    expect(stdout).toContain('right 66.7 % (2 of 3)');
    expect(stdout).toContain('wrong though sure 33.3 % (1)');
    expect(stdout).toContain('miss 3: is greylisted, was read as mailbox-full');
  });

  it('names a cause that does not exist with its line, and counts nothing', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'accuracy-')), 'rows.jsonl');
    writeFileSync(
      file,
      '{"id":"1","text":"452 4.2.2 The mailbox is over its quota","cause":"mailbox-overflow"}\n',
    );
    const { stdout, stderr, status } = run('accuracy', [file]);
    expect(stderr).toBe('line 1: there is no cause mailbox-overflow\n');
    expect([stdout, status]).toEqual(['', 2]);
  });

  it('names the line that is no labelled text, and counts nothing', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'accuracy-')), 'rows.jsonl');
    writeFileSync(file, '\n{"id":"1","text":"552 5.2.2 Mailbox full"}\n');
    const { stdout, stderr, status } = run('accuracy', [file]);
    expect(stderr).toBe('line 2: not {"id","text","cause","also_ok"}\n');
    expect([stdout, status]).toEqual(['', 2]);
  });
});

describe('arguments that do not fit', () => {
  it.each([
    ['accuracy', ['/nowhere.jsonl'], 'not a file that can be read'],
    ['accuracy', ['/dev/null'], 'no texts in it'],
    ['accuracy', ['one.jsonl', 'two.jsonl'], 'accuracy FILE.jsonl'],
    ['explain', ['--json', '--jsonl'], '--jsonl'],
  ])('are answered in a sentence: %s %j', (program, args, says) => {
    const { stderr, status } = run(program, args);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});
