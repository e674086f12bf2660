/** One part of the settings with its heading. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  heading: string;
  /** Stands out from the others, and goes when it has nothing more to say. */
  isNotice?: boolean;
  children: ComponentChildren;
}

export function Part({ id, heading, isNotice = false, children }: Props) {
  const section = useRef<HTMLElement>(null);
  // A pressed button goes with its notice: whoever uses a keyboard goes on from the top of the page, not from nowhere.
  useLayoutEffect(() => {
    const own = section.current;
    return () => {
      if (own?.contains(document.activeElement)) document.querySelector('h1')?.focus();
    };
  }, []);
  return (
    <section ref={section} class={isNotice ? 'part notice' : 'part'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
