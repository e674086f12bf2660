/** Files go in; the bytes of a zip archive come out: the same for the same files, on any day, machine and time zone. And back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** Archives hold local time without its zone; any time will do, as long as it is always the same. */
const ONE_TIME = new Date(2000, 0, 1);
const UNIX = 3;
const PLAIN = 0o100644;
const PROGRAM = 0o100755;

/** Paths are from `folder`, with `/`. Modes follow from the content, not from the disk: a script starts with `#!`. */
export function packZip(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of [...paths].sort()) {
    const bytes = readFileSync(join(folder, path));
    const isProgram = bytes[0] === 0x23 && bytes[1] === 0x21;
    files[path] = [bytes, { mtime: ONE_TIME, os: UNIX, attrs: (isProgram ? PROGRAM : PLAIN) * 0x10000, level: 9 }];
  }
  return zipSync(files);
}

/** Modes are not kept: whoever runs a script of the archive names the program that runs it. */
export function unpackZip(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
