/** A question goes in that is asked again until its answer is the wanted one; for what tells nobody when it changes. */

/** Milliseconds that a badge, a report or a popup may take to appear. */
export const PATIENCE = 20_000;

export async function lookUntil<T>(look: () => Promise<T>, isWanted: (seen: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (Date.now() > end)
      throw new Error(`waited in vain for the ${what}: it is ${JSON.stringify(seen)?.slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
