/** Stored settings that this version could not read go in; they are offered as files, so that nothing is lost. */
import { text } from '../../locale/text.ts';
import { settingsToFile } from '../../settings/settings-file.ts';
import { useOptionsHost } from '../options-host.ts';

export function KeptAside({ kept }: { kept: unknown[] }) {
  const host = useOptionsHost();
  if (kept.length === 0) return null;
  const save = (each: unknown, at: number) =>
    host.saveFile(`privacy-grader-settings-kept-${at + 1}.json`, 'application/json', settingsToFile(each));
  return (
    <section class="part notice" aria-labelledby="kept-aside">
      <h2 id="kept-aside">{text('keptAside')}</h2>
      <p>{text('keptAsideText')}</p>
      <p class="buttons">
        {kept.map((each, at) => (
          <button key={at} type="button" onClick={() => save(each, at)}>
            {text('keptAsideSave', at + 1)}
          </button>
        ))}
      </p>
    </section>
  );
}
