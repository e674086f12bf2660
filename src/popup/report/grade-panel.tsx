/** A Report goes in, in English; site, letter, score and verdict come out, as the first look has them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { glimpseOf } from '../../glimpse.ts';
import type { Source } from '../../protocol.ts';
import { gradePanel } from '../first-look/grade-panel.ts';
import { gradeWords } from '../first-look/grade-words.ts';

export function GradePanel({ report, kind }: { report: Report; kind: Source['kind'] }) {
  const place = useRef<HTMLDivElement>(null);
  const words = gradeWords(glimpseOf(report, kind));
  // What is focused in it stays where the words do.
  useLayoutEffect(() => place.current?.replaceChildren(gradePanel(words)), [JSON.stringify(words)]);
  return <div ref={place} />;
}
