/** A yes or no goes in with its words; a checkbox comes out, with the explanation below it. */
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function Switch({ label, hint, isOn, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p id={id} class="soft">
        {hint}
      </p>
    </div>
  );
}
