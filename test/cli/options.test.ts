/** What cannot be asked for is refused with what to write instead. */
import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/cli/input-error.ts';
import { readOptions } from '../../src/cli/options.ts';

describe('readOptions', () => {
  it.each([
    [['--jsonl', 'in.jsonl'], '--jsonl < in.jsonl'],
    [['--jsonl', '--jobs', '0'], 'from 1 to 1024'],
    [['--jsonl', '--jobs', 'two'], "'auto'"],
    [['--jsonl', '--format', 'md'], '--format is for files'],
    [['--jsonl', '--fail-under', 'C'], '--fail-under is for files'],
    [['--jobs', '2', 'a.txt'], '--jobs goes with --jsonl'],
    [['--unordered', 'a.txt'], '--unordered goes with --jsonl'],
    [['--format', 'pdf', 'a.txt'], 'choose one of text, sarif, json, md, html'],
    [['--json', '--format', 'md', 'a.txt'], 'choose one of'],
    [['--format', 'html', 'a.txt', 'b.txt'], '--out reports'],
    [['--json', 'a.txt', 'b.txt'], 'use --jsonl'],
    [['--fail-under', 'F', 'a.txt'], 'choose one of A, B, C, D'],
    [['--ledger', '--format', 'md', 'a.txt'], 'md has it'],
    [['--jobs'], 'usage:'],
    [[], 'usage:'],
  ])('%j: says %s', (args, message) => {
    expect(() => readOptions(args)).toThrow(InputError);
    expect(() => readOptions(args)).toThrow(message);
  });

  it('takes one thread by default and one per core with auto', () => {
    expect(readOptions(['--jsonl'])).toMatchObject({ jobs: 1, unordered: false });
    expect(readOptions(['--jsonl', '--jobs', 'auto'])).toMatchObject({ jobs: availableParallelism() });
  });

  it('takes --json and --format json for the same', () => {
    expect(readOptions(['--json', 'a.txt'])).toEqual(readOptions(['--format', 'json', 'a.txt']));
  });
});
