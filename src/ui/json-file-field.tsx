/** A label goes in; the field with it comes out, by which a person hands over a JSON file. */
interface Props {
  id: string;
  label: string;
  take: (file: File) => Promise<void>;
}

export function JsonFileField({ id, label, take }: Props) {
  async function read(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    await take(file);
    // The same file may be chosen again once it has been mended.
    input.value = '';
  }
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input id={id} type="file" accept="application/json,.json" onChange={(event) => void read(event.currentTarget)} />
    </p>
  );
}
