/** Title and explanation of a state without a report; the title takes the focus when the state comes up. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/icon.tsx';

interface Props {
  icon: IconName;
  title: string;
  children: ComponentChildren;
}

export function StateHead({ icon, title, children }: Props) {
  return (
    <header class="state-head">
      <span class="state-icon">
        <Icon name={icon} />
      </span>
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </header>
  );
}
