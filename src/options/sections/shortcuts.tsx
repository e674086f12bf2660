/** The keys that the browser listens to for the extension, and where they are changed. */
import { text } from '../../locale/text.ts';
import type { Shortcut } from '../options-host.ts';
import { Part } from '../part.tsx';

export function Shortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  return (
    <Part id="shortcuts" heading={text('shortcuts')}>
      <ul>
        {shortcuts.map(({ does, keys }) => (
          <li key={does}>
            {does}: {keys === null ? <span class="soft">{text('shortcutNone')}</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p class="soft">{text('shortcutsText')}</p>
    </Part>
  );
}
