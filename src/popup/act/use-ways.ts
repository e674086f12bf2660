/** A Report and the document that it is of go in; the same Report comes out, a moment later with what one can do. */
import { useEffect, useState } from 'preact/hooks';
import type { PolicyDocument } from '../../core/document.ts';
import type { Report } from '../../core/report.ts';

/** The first paint waits for none of it: its code is loaded, and the text looked through, after that. */
export function useWays(report: Report, document: PolicyDocument | undefined): Report {
  const [found, setFound] = useState<{ of: Report; whole: Report } | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (document !== undefined && report.channels === undefined)
      void import('../../core/channels/add-ways.ts').then(({ addWays }) => {
        if (isWanted) setFound({ of: report, whole: addWays(report, document) });
      });
    return () => {
      isWanted = false;
    };
  }, [report, document]);
  return found?.of === report ? found.whole : report;
}
