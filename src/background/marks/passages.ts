/** A Report and the address of one of its documents go in; the passages of that document come out, in order, each once. */
import { STANCES } from '../../core/clause.ts';
import type { Report } from '../../core/report.ts';
import type { Passage } from '../../protocol.ts';
import { isSamePage } from '../../same-page.ts';

/** Where one passage speaks for several clauses, the gravest of them gives it its mark. */
const gravity = ({ stance }: Passage) => STANCES.indexOf(stance);

export function passagesOf(report: Report, url: string): Passage[] {
  const byStart = new Map<number, Passage>();
  for (const { evidence, stance } of [...report.clauses, ...report.denials]) {
    for (const { quote, start, url: own } of evidence) {
      const passage = { quote, start, stance };
      const known = byStart.get(start);
      const isWanted = isSamePage(own, url) && (known === undefined || gravity(passage) < gravity(known));
      if (isWanted) byStart.set(start, passage);
    }
  }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}
