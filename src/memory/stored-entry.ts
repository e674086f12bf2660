/** What stands in the database under a policy's key goes in; it comes out as an entry, or null where it is none that can be worked with. */
import type { SiteEntry } from './site-entry.ts';

/** A look at what the comparison needs. What comes from files is looked at much harder: src/memory/memory-file.ts. */
export function asEntry(stored: unknown): SiteEntry | null {
  const { key, firstAt, snapshot, changes } = (stored ?? {}) as Partial<SiteEntry>;
  const { report, at, way, grader, texts } = snapshot ?? {};
  const isSound =
    typeof key === 'string' &&
    typeof firstAt === 'number' &&
    typeof at === 'number' &&
    typeof way === 'string' &&
    typeof grader === 'string' &&
    areAll(changes, ['clauses']) &&
    areAll(texts, ['fingerprints']) &&
    areAll(report?.documents, []) &&
    areAll(report?.clauses, ['evidence']) &&
    areAll(report?.denials, ['evidence']);
  return isSound ? (stored as SiteEntry) : null;
}

/** A list of objects, whose fields of these names are lists too. */
function areAll(list: unknown, lists: readonly string[]): boolean {
  const isObject = (each: unknown): each is Record<string, unknown> => typeof each === 'object' && each !== null;
  return (
    Array.isArray(list) && list.every((each) => isObject(each) && lists.every((name) => Array.isArray(each[name])))
  );
}
