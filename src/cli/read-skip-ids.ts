/** A file of ids, one a line, or of answers from an earlier run goes in; the ids that need no answer any more come out. */
import { createReadStream } from 'node:fs';
import { InputError } from './input-error.ts';
import { readId } from './read-id.ts';
import { splitLines } from './split-lines.ts';

const BRACE = 0x7b;
const LONGEST = 256 * 1024 * 1024;

export async function readSkipIds(file: string): Promise<Set<string>> {
  const ids = new Set<string>();
  const stream = createReadStream(file);
  let lastByte = 0x0a;
  stream.on('data', (chunk) => {
    lastByte = Number(chunk.at(-1));
  });
  let last: Uint8Array = new Uint8Array();
  try {
    for await (const line of splitLines(stream, LONGEST)) {
      if (line === 'too-long') continue;
      last = line;
      const id = line[0] === BRACE ? readId(line) : new TextDecoder().decode(line).trim();
      if (id) ids.add(id);
    }
  } catch (error) {
    throw new InputError(`--skip-ids ${file}: cannot be read (${(error as Error).message}). Check the path.`);
  }
  // Who appends to this very file would glue the next answer to half of one.
  if (last[0] === BRACE && lastByte !== 0x0a)
    throw new InputError(
      `--skip-ids ${file}: the last answer is cut off. Remove it and start again: sed -i '$ d' ${file}`,
    );
  return ids;
}
