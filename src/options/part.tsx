/** One part of the settings with its heading. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  heading: string;
  children: ComponentChildren;
}

export function Part({ id, heading, children }: Props) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
