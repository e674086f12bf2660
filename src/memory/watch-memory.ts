/** Tells all pages of the extension, in whichever window, that the memory has changed; and hears it. */
const CHANNEL = 'memory';

export function tellMemoryChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** What comes out ends the listening. */
export function onMemoryChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  return () => channel.close();
}
