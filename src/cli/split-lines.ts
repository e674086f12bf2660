/** Chunks of bytes go in, their lines come out one by one: endless input needs no more memory than its longest line. */

/** A line of a stream, without its end. */
export type Line = Uint8Array | 'too-long';

const LINE_END = 0x0a;

/** Only '\n' ends a line: JSON strings may hold any other separator. A line of more than `longest` bytes is dropped as it comes. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = length > longest ? 'too-long' : joinBytes(parts, length);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** A copy of its own: it may be handed to another thread while the chunk that it came in is still read. */
function joinBytes(parts: Uint8Array[], length: number): Uint8Array {
  const line = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line;
}
