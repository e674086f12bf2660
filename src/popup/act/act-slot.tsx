/** The place of what one can do. Its code is loaded after the first paint: the reader is still above it. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report.ts';

export function ActSlot({ report }: { report: Report }) {
  const [loaded, setLoaded] = useState<{ WhatYouCanDo: ComponentType<{ report: Report }> } | null>(null);
  useEffect(() => void import('./what-you-can-do.tsx').then(setLoaded), []);
  return loaded === null ? null : <loaded.WhatYouCanDo report={report} />;
}
