/** The settings go in; the page on which a person changes them comes out. Every change is kept at once. */
import { text } from '../locale/text.ts';
import type { Settings } from '../settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { type Shortcut, useOptionsHost } from './options-host.ts';
import { Part } from './part.tsx';
import { EveryPage } from './sections/every-page.tsx';
import { KeptAside } from './sections/kept-aside.tsx';
import { MemoryPart } from './sections/memory.tsx';
import { NotByItself } from './sections/not-by-itself.tsx';
import { PrioritiesPart } from './sections/priorities.tsx';
import { SettingsFile } from './sections/settings-file.tsx';
import { Shortcuts } from './sections/shortcuts.tsx';
import { Switch } from './switch.tsx';

interface Props {
  settings: Settings;
  kept: unknown[];
  shortcuts: Shortcut[];
  /** The browser lets the extension look at policies without a click. */
  runsByItself: boolean;
  /** The last change could not be written. */
  isRefused: boolean;
}

export function App({ settings, kept, shortcuts, runsByItself, isRefused }: Props) {
  return (
    <main>
      <header>
        <h1 tabIndex={-1}>{text('options')}</h1>
        <p class="soft">{text('optionsText')}</p>
      </header>
      <p class="said error" role="alert">
        {isRefused && text('settingsNotStored')}
      </p>
      <KeptAside kept={kept} />
      {!runsByItself && <NotByItself />}
      <Showing settings={settings} />
      <EveryPage isOn={settings.allSites} />
      <PrioritiesPart settings={settings} />
      <MemoryPart memory={settings.memory} />
      <SettingsFile settings={settings} />
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} />}
    </main>
  );
}

function Showing({ settings: { badge, theme, defaultExport } }: { settings: Settings }) {
  const host = useOptionsHost();
  return (
    <Part id="showing" heading={text('showing')}>
      <Switch
        label={text('badgeSwitch')}
        hint={text('badgeSwitchText')}
        isOn={badge}
        onChange={(isOn) => host.change(() => ({ badge: isOn }))}
      />
      <ChoiceGroup<Settings['theme']>
        legend={text('theme')}
        chosen={theme}
        choices={[
          ['system', text('themeSystem')],
          ['light', text('themeLight')],
          ['dark', text('themeDark')],
        ]}
        onChoose={(chosen) => host.change(() => ({ theme: chosen }))}
      />
      <ChoiceGroup<Settings['defaultExport']>
        legend={text('defaultExport')}
        chosen={defaultExport}
        choices={[
          ['html', text('saveHtml')],
          ['markdown', text('saveMarkdown')],
          ['json', text('saveJson')],
          ['csv', text('saveCsv')],
          ['text', text('copyText')],
        ]}
        onChoose={(chosen) => host.change(() => ({ defaultExport: chosen }))}
      />
    </Part>
  );
}
