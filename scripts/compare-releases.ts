/** Two releases go in, as their files; sentences come out that say where they differ or where a checksum is wrong, none where they are the same. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

export const SUMS = 'SHA256SUMS';
/** Bytes by file name. */
export type Release = ReadonlyMap<string, Uint8Array>;

/** Of so many entries that differ the names are told: the first ones show what is behind it. */
const MOST_NAMED = 10;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

export function checksumLine(name: string, bytes: Uint8Array): string {
  return `${digest(bytes)}  ${name}\n`;
}

/** The checksum by file name; what is no line of `sha256sum` is an error. */
export function readSums(text: string): Map<string, string> {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, sum, name] = /^([0-9a-f]{64}) {2}([\w.-]+)$/.exec(line) ?? [];
        if (!sum || !name) throw new Error(`${SUMS} has a line that is none of sha256sum: '${line}'`);
        return [name, sum];
      }),
  );
}

export function compareReleases(published: Release, made: Release): string[] {
  return [...wrongSums(published), ...[...published.keys()].flatMap((name) => compareFile(name, published, made))];
}

function wrongSums(release: Release): string[] {
  const sums = readSums(Buffer.from(release.get(SUMS) ?? []).toString());
  return [...sums].flatMap(([name, sum]) =>
    digest(release.get(name) ?? new Uint8Array()) === sum ? [] : [`${name} is not what ${SUMS} says.`],
  );
}

function compareFile(name: string, published: Release, made: Release): string[] {
  const [theirs, ours] = [published.get(name), made.get(name)];
  if (isSame(theirs, ours)) return [];
  if (!theirs || !ours) return [`${name}: the sources do not make it.`];
  return [`${name}: the sources make other bytes.${name.endsWith('.zip') ? whereIn(theirs, ours) : ''}`];
}

function whereIn(theirs: Uint8Array, ours: Uint8Array): string {
  const [before, after] = [unzipSync(theirs), unzipSync(ours)];
  const entries = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const differing = entries.filter((entry) => !isSame(before[entry], after[entry]));
  if (differing.length === 0) return ' Every entry is the same; the archives are put together differently.';
  const more = differing.length > MOST_NAMED ? ` and ${differing.length - MOST_NAMED} more` : '';
  return ` They differ in ${differing.slice(0, MOST_NAMED).join(', ')}${more}.`;
}
