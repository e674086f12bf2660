/** A question about the page goes in, its first answer comes out, or null when the page stays quiet or takes too long. */

export interface Patience {
  /** Milliseconds without any change of the page after which nothing more is expected; none: only the limit counts. */
  quiet?: number;
  /** Milliseconds after which the answer is null in any case. */
  limit: number;
  /** Looks after changes only: what stands there now and at the end is known. */
  onlyChanges?: boolean;
}

/** The first look back at a changed page comes after this many milliseconds; each further one waits twice as long. */
const FIRST_PAUSE = 150;

/**
 * Asks at once, and again after the page has changed: scripts may still be writing it. Pages that never stop changing are
 * asked ever more seldom, so that the whole wait costs only a handful of looks.
 */
export function waitFor<T>(root: Node, look: () => T | null, patience: Patience): Promise<T | null> {
  const first = patience.onlyChanges ? null : look();
  if (first !== null) return Promise.resolve(first);
  return new Promise((resolve) => {
    let pause = FIRST_PAUSE;
    let nextLook: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const finish = (answer: T | null) => {
      observer.disconnect();
      for (const timer of [nextLook, silence, limit]) clearTimeout(timer);
      resolve(answer);
    };
    const startSilence = () => {
      clearTimeout(silence);
      if (patience.quiet !== undefined) silence = setTimeout(finish, patience.quiet, null);
    };
    const observer = new MutationObserver(() => {
      startSilence();
      nextLook ??= setTimeout(() => {
        nextLook = undefined;
        pause *= 2;
        const answer = look();
        if (answer !== null) finish(answer);
      }, pause);
    });
    const limit = setTimeout(() => finish(patience.onlyChanges ? null : look()), patience.limit);
    startSilence();
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  });
}
