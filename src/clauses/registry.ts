/** The clause files and the words they share: the only index. A new file is found by itself. */
import type { Clause } from '../core/clause.ts';
import { buildLibrary } from '../core/clause-library.ts';
import type { Lexicon } from '../core/parse-pattern.ts';
import { readClauses } from '../core/read-clauses.ts';
import measured from './measured-precision.json' with { type: 'json' };

const files = import.meta.glob<Clause>(
  './{collection,use,sharing,tracking,choice,rights,retention,security,change,audience,legal}/*.ts',
  {
    eager: true,
    import: 'default',
  },
);
const lexicons = import.meta.glob<Lexicon>('./lexicon/*.ts', { eager: true, import: 'default' });

/** All clauses, by path. */
export const clauses: readonly Clause[] = Object.keys(files)
  .sort()
  .map((path) => files[path]!);

/** The lexicon of all files together. Throws where two files define the same name. */
function mergeLexicons(): Lexicon {
  const merged: Lexicon = {};
  for (const [path, entries] of Object.entries(lexicons))
    for (const [name, alternatives] of Object.entries(entries)) {
      if (merged[name])
        throw new Error(`${path}: the lexicon entry '${name}' exists already; use it or choose another name`);
      merged[name] = alternatives;
    }
  return merged;
}

export const lexicon: Lexicon = mergeLexicons();

/** The patterns as trees; the extension's build packs these. */
export const source = readClauses(clauses, lexicon, measured);

/** The library that grades. Reading it takes a few hundred milliseconds: once per process. */
export const library = buildLibrary(source);
