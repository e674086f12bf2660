/** Buttons that write the report to a file or to the clipboard; nothing leaves the device by itself. */
import { useContext, useState } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { fileName } from '../../export/file-name.ts';
import { text } from '../../locale/text.ts';
import { translateReport } from '../../locale/translate-report.ts';
import { useHost } from '../popup-host.ts';
import { SettingsContext } from '../settings-context.ts';

// The writers are loaded when one is wanted, so that the popup opens without them.
const FORMATS = [
  {
    setting: 'html',
    label: 'saveHtml',
    extension: 'html',
    type: 'text/html',
    load: async () => (await import('../../export/html.ts')).html,
  },
  {
    setting: 'markdown',
    label: 'saveMarkdown',
    extension: 'md',
    type: 'text/markdown',
    load: async () => (await import('../../export/markdown.ts')).markdown,
  },
  {
    setting: 'json',
    label: 'saveJson',
    extension: 'json',
    type: 'application/json',
    load: async () => (await import('../../export/json.ts')).json,
  },
  {
    setting: 'csv',
    label: 'saveCsv',
    extension: 'csv',
    type: 'text/csv',
    load: async () => (await import('../../export/report-csv.ts')).reportCsv,
  },
] as const;

export function SaveReport({ report }: { report: Report }) {
  const host = useHost();
  const [said, setSaid] = useState('');
  const first = useContext(SettingsContext)?.defaultExport ?? 'html';

  async function save({ extension, type, load }: (typeof FORMATS)[number]): Promise<void> {
    const write = await load();
    const name = fileName(report, host.today(), extension);
    host.saveFile(name, type, write(extension === 'json' ? report : translateReport(report), host.today()));
    setSaid(text('saved', name));
  }

  async function copy(): Promise<void> {
    const { plainText } = await import('../../export/plain-text.ts');
    const isCopied = await host.copyText(plainText(translateReport(report), host.today())).then(
      () => true,
      () => false,
    );
    setSaid(text(isCopied ? 'copied' : 'copyFailed'));
  }

  const buttons = [
    ...FORMATS.map((format) => ({ ...format, press: () => save(format) })),
    { setting: 'text', label: 'copyText', press: copy } as const,
  ];
  const showButton = ({ setting, label, press }: (typeof buttons)[number]) => (
    <button key={setting} type="button" class={setting === first ? 'primary' : ''} onClick={press}>
      {text(label)}
    </button>
  );
  return (
    <section class="save" aria-labelledby="save">
      <h2 id="save">{text('save')}</h2>
      <p class="buttons">
        {buttons.sort((one, other) => Number(other.setting === first) - Number(one.setting === first)).map(showButton)}
      </p>
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}
