/** A label and options go in; a list to choose one from comes out. */
import { useId } from 'preact/hooks';
import { type MessageKey, text } from '../../locale/text.ts';

interface Props<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [V, MessageKey])[];
  onChoose(value: V): void;
}

export function Choice<V extends string>({ label, value, options, onChoose }: Props<V>) {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as V)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {text(words)}
          </option>
        ))}
      </select>
    </p>
  );
}
