/** One part of the settings with its heading. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  heading: string;
  /** Stands out from the others. */
  isNotice?: boolean;
  children: ComponentChildren;
}

export function Part({ id, heading, isNotice = false, children }: Props) {
  return (
    <section class={isNotice ? 'part notice' : 'part'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
