/** Whether a part of the popup is wanted, and how to load it, go in; its module comes out once it is there, null until then. */
import { useEffect, useState } from 'preact/hooks';

/** What has left the popup by the time that its module comes is not shown any more: there is nothing around it to show it in. */
export function useLoaded<Module>(isWanted: boolean, load: () => Promise<Module>): Module | null {
  const [loaded, setLoaded] = useState<Module | null>(null);
  useEffect(() => {
    let isHere = isWanted;
    if (isWanted)
      void load().then((module) => {
        if (isHere) setLoaded(module);
      });
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  return loaded;
}
