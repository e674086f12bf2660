/** The place of what one can do. Its code is loaded after the first paint: the reader is still above it. */
import type { Report } from '../../core/report.ts';
import { useLoaded } from '../use-loaded.ts';

export function ActSlot({ report }: { report: Report }) {
  const loaded = useLoaded(true, () => import('./what-you-can-do.tsx'));
  return loaded === null ? null : <loaded.WhatYouCanDo report={report} />;
}
