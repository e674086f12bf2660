/** A question about the page goes in, its first answer comes out, or null when the page stays quiet or takes too long. */
import { type ListTrees, ownTree } from '../extract/is-policy-page.ts';
import { listTrees } from '../extract/list-trees.ts';

export interface Patience {
  /** Milliseconds without any change of the page after which one last look is taken; none: only the limit counts. */
  quiet?: number;
  /** Milliseconds after which the answer is null in any case. */
  limit: number;
  /** Looks after changes only: what stands there now and at the end is known. */
  onlyChanges?: boolean;
}

/** The first look back at a changed page comes after this many milliseconds; each further one waits twice as long. */
const FIRST_PAUSE = 150;
/** A component that comes to life late grows its shadow tree unheard: it is looked for after so many milliseconds, then twice as many. */
const FIRST_TREE_CHECK = 500;

/** Looks for the answer; hears in which trees its words may stand. */
type Look<T> = (list: ListTrees) => T | null;

/**
 * Asks at once: of the page's own tree, which is quick, then of its components and frames where it has any. Asks again after
 * the page has changed: scripts may still be writing it, frames and components loading. Pages that never stop changing are
 * asked ever more seldom, so that the whole wait costs only a handful of looks.
 */
export function waitFor<T>(doc: Document, look: Look<T>, patience: Patience): Promise<T | null> {
  const first = patience.onlyChanges ? null : look(ownTree);
  if (first !== null) return Promise.resolve(first);
  const trees = listTrees(doc);
  const second = patience.onlyChanges || trees.length === 1 ? null : look(() => trees);
  return second === null ? waitOn(doc, trees, look, patience) : Promise.resolve(second);
}

function waitOn<T>(doc: Document, trees: readonly Node[], look: Look<T>, patience: Patience): Promise<T | null> {
  return new Promise((resolve) => {
    const lastLook = () => finish(patience.onlyChanges ? null : look(listTrees));
    let pause = FIRST_PAUSE;
    let nextLook: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const over = new AbortController();
    const finish = (answer: T | null) => {
      over.abort();
      for (const timer of [nextLook, silence, limit]) clearTimeout(timer);
      resolve(answer);
    };
    const startSilence = () => {
      clearTimeout(silence);
      if (patience.quiet !== undefined) silence = setTimeout(lastLook, patience.quiet);
    };
    const hear = () => {
      startSilence();
      nextLook ??= setTimeout(() => {
        nextLook = undefined;
        pause *= 2;
        watch();
        const answer = look(listTrees);
        if (answer !== null) finish(answer);
      }, pause);
    };
    const limit = setTimeout(lastLook, patience.limit);
    startSilence();
    const watch = watchTrees(doc, trees, hear, over.signal);
  });
}

/** What changes in a shadow tree or a frame is told only to who listens there. The answer, called, finds trees that are new. */
function watchTrees(doc: Document, present: readonly Node[], hear: () => void, over: AbortSignal): () => boolean {
  const watched = new Set<Node>();
  const observer = new MutationObserver(hear);
  const watch = (trees: readonly Node[]) => {
    const before = watched.size;
    for (const tree of trees) {
      if (watched.has(tree)) continue;
      watched.add(tree);
      observer.observe(tree, { childList: true, subtree: true, characterData: true });
      // Frames, and scripts that bring components to life, change nothing that an observer hears of.
      tree.addEventListener('load', hear, { capture: true, signal: over });
    }
    return watched.size > before;
  };
  const watchNew = () => watch(listTrees(doc));
  let check: ReturnType<typeof setTimeout>;
  const checkLater = (pause: number) => {
    check = setTimeout(() => {
      if (watchNew()) hear();
      checkLater(2 * pause);
    }, pause);
  };
  over.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(check);
  });
  watch(present);
  checkLater(FIRST_TREE_CHECK);
  return watchNew;
}
