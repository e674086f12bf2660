/** Settings are written to a file and taken from one. What was set before can be brought back with one press. */
import { useId, useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import type { Settings } from '../../settings/settings.ts';
import { type FileReading, settingsFromFile, settingsToFile } from '../../settings/settings-file.ts';
import { JsonFileField } from '../../ui/json-file-field.tsx';
import { useOptionsHost } from '../options-host.ts';
import { Part } from '../part.tsx';

interface Said {
  words: string;
  isWrong: boolean;
  before: Settings | null;
}

export function SettingsFile({ settings }: { settings: Settings }) {
  const host = useOptionsHost();
  const [said, setSaid] = useState<Said | null>(null);
  const id = useId();

  async function load(file: File): Promise<void> {
    const reading = settingsFromFile(await file.text(), settings);
    if (reading.ok) host.change(({ allSites }) => ({ ...reading.settings, allSites }));
    setSaid({
      words: reading.ok ? text('fileLoaded', file.name) : `${text('fileUnchanged', file.name)} ${whatIsWrong(reading)}`,
      isWrong: !reading.ok,
      before: reading.ok ? settings : null,
    });
  }

  function undo(before: Settings): void {
    host.change(({ allSites }) => ({ ...before, allSites }));
    setSaid({ words: text('fileUndone'), isWrong: false, before: null });
    // The pressed button goes away: whoever uses a keyboard goes on from the field that brought it.
    document.getElementById(id)?.focus();
  }

  const save = () =>
    host.saveFile(`privacy-grader-settings-${host.today()}.json`, 'application/json', settingsToFile(settings));

  return (
    <Part id="settings-file" heading={text('settingsFile')}>
      <p>{text('settingsFileText')}</p>
      <p class="buttons">
        <button type="button" onClick={save}>
          {text('settingsSave')}
        </button>
      </p>
      <JsonFileField id={id} label={text('settingsLoad')} take={load} />
      <p class={said?.isWrong ? 'said error' : 'said'} role="status">
        {said?.words}
      </p>
      {said?.before && (
        <p class="buttons">
          <button type="button" onClick={() => said.before && undo(said.before)}>
            {text('settingsUndo')}
          </button>
        </p>
      )}
    </Part>
  );
}

function whatIsWrong(reading: Extract<FileReading, { ok: false }>): string {
  switch (reading.reason) {
    case 'no-json':
      return text('fileNoJson', reading.detail);
    case 'no-settings':
      return text('fileNoSettings');
    case 'newer':
      return text('fileNewer', reading.detail);
    case 'unreadable':
      return text('fileUnreadable', reading.detail);
  }
}
