/** Two releases are the same only where every file is, and what differs is named: down to the entries of an archive. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksumLine, compareReleases, readSums, SUMS } from '../scripts/compare-releases.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zipOf = (entries: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, bytesOf(text)])), {
    mtime: new Date(2000, 0, 1),
  });

function releaseOf(files: Record<string, Uint8Array>): Map<string, Uint8Array> {
  const sums = Object.entries(files).map(([name, bytes]) => checksumLine(name, bytes));
  return new Map([[SUMS, bytesOf(sums.join(''))], ...Object.entries(files)]);
}

const files = { 'a.zip': zipOf({ 'one.js': '1', 'two.js': '2' }), 'b.json': bytesOf('{}') };

describe('two releases', () => {
  it('of the same bytes have no flaw', () => {
    expect(compareReleases(releaseOf(files), releaseOf({ ...files }))).toEqual([]);
  });

  it('differ in one entry of an archive, which is named', () => {
    const made = releaseOf({ ...files, 'a.zip': zipOf({ 'one.js': '1', 'two.js': '!' }) });
    expect(compareReleases(releaseOf(files), made)).toEqual([
      `${SUMS}: the sources make other bytes.`,
      'a.zip: the sources make other bytes. They differ in two.js.',
    ]);
  });

  it('differ where only the archive is put together differently', () => {
    const made = releaseOf({ ...files, 'a.zip': zipOf({ 'two.js': '2', 'one.js': '1' }) });
    expect(compareReleases(releaseOf(files), made)[1]).toContain('Every entry is the same');
  });

  it('differ where a file is not made', () => {
    expect(compareReleases(releaseOf(files), releaseOf({ 'a.zip': files['a.zip'] }))).toContain(
      'b.json: the sources do not make it.',
    );
  });

  it('are not the same where the published file is not what its checksum says', () => {
    const changed = new Map(releaseOf(files)).set('b.json', bytesOf('[]'));
    expect(compareReleases(changed, releaseOf(files))).toEqual([
      `b.json is not what ${SUMS} says.`,
      'b.json: the sources make other bytes.',
    ]);
  });
});

it('checksums that lead out of their folder, or are none, are refused', () => {
  const sum = '0'.repeat(64);
  expect(readSums(`${sum}  a-1.0.zip\n`)).toEqual(new Map([['a-1.0.zip', sum]]));
  for (const line of [`${sum}  ../a.zip`, `${sum} a.zip`, 'no checksum']) expect(() => readSums(line)).toThrow(SUMS);
});
