/** A Report goes in, in English; site, letter, score and verdict come out, as the first look has them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { glimpseOf } from '../../glimpse.ts';
import type { Source } from '../../protocol.ts';
import { gradePanel } from '../first-look/grade-panel.ts';
import { gradeWords } from '../first-look/grade-words.ts';
import { focusHeading } from '../focus-heading.ts';

export function GradePanel({ report, kind }: { report: Report; kind: Source['kind'] }) {
  const place = useRef<HTMLDivElement>(null);
  const words = gradeWords(glimpseOf(report, kind));
  useLayoutEffect(() => {
    place.current?.replaceChildren(gradePanel(words));
    // The heading had the focus, and went with the words of before.
    focusHeading();
  }, [JSON.stringify(words)]);
  return <div ref={place} />;
}
