/** Nothing goes in; whether all of a report is to be shown comes out: not before its beginning has been painted. */
import { useEffect, useState } from 'preact/hooks';
import { useHost } from '../popup-host.ts';

export function useWhole(): boolean {
  const { afterPaint } = useHost();
  const [isWhole, setWhole] = useState(afterPaint === undefined);
  useEffect(() => afterPaint?.(() => setWhole(true)), []);
  return isWhole;
}
