/** A question with a few answers goes in; radio buttons come out, one of them chosen. */
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  legend: string;
  chosen: T;
  choices: readonly (readonly [value: T, label: string])[];
  onChoose: (value: T) => void;
}

export function ChoiceGroup<T extends string>({ legend, chosen, choices, onChoose }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
