/** A line of a batch goes in, its id comes out, or null where it has none that can be read. */
export function readId(line: Uint8Array): string | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(line));
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
