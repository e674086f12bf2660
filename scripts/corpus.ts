/** The labelled sets beside the project go in, records with their gold labels come out; the tools for pattern work share it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A labelled record. `present` and `absent` hold clause ids, or several joined by '|' where any of them will do. */
export interface Labelled {
  id: string;
  text: string;
  present: string[];
  absent: string[];
  quotes?: Record<string, string[]>;
  doubtful?: Record<string, string>;
  topics?: string[];
}

/** The folder with the labelled sets; the project does without it, the tools that measure do not. */
export const corpusFolder = resolve('../shared/corpus/text');

/** Reads the named sets, or all that label clauses. Throws with what to do where the folder is missing. */
export function readCorpus(names?: string[]): Map<string, Labelled[]> {
  if (!existsSync(corpusFolder))
    throw new Error(`There is no ${corpusFolder}: the labelled sets live beside the project.`);
  const sets = new Map<string, Labelled[]>();
  for (const file of readdirSync(corpusFolder).sort()) {
    const name = file.replace('.jsonl', '');
    if (names ? !names.includes(name) : name === 'grades') continue;
    const lines = readFileSync(join(corpusFolder, file), 'utf8').split('\n').filter(Boolean);
    sets.set(
      name,
      lines.map((l) => ({ present: [], absent: [], ...(JSON.parse(l) as object) }) as unknown as Labelled),
    );
  }
  return sets;
}
