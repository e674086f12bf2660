/** Buttons that write the report to a file or to the clipboard; nothing leaves the device by itself. */
import { useState } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import { fileName } from '../../export/file-name.ts';
import { html } from '../../export/html.ts';
import { json } from '../../export/json.ts';
import { markdown } from '../../export/markdown.ts';
import { plainText } from '../../export/plain-text.ts';
import { type PopupHost, useHost } from '../popup-host.ts';
import { type MessageKey, text } from '../text.ts';

const FORMATS = [
  { label: 'saveHtml', extension: 'html', type: 'text/html', write: html },
  { label: 'saveMarkdown', extension: 'md', type: 'text/markdown', write: markdown },
  { label: 'saveJson', extension: 'json', type: 'application/json', write: json },
] as const;

export function SaveReport({ report }: { report: Report }) {
  const host = useHost();
  const [said, setSaid] = useState('');

  function save({ extension, type, write }: (typeof FORMATS)[number]): void {
    const name = fileName(report, host.today(), extension);
    host.saveFile(name, type, write(report, host.today()));
    setSaid(text('saved', name));
  }

  return (
    <section class="save" aria-labelledby="save">
      <h2 id="save">{text('save')}</h2>
      <p class="buttons">
        {FORMATS.map((format) => (
          <button key={format.extension} type="button" onClick={() => save(format)}>
            {text(format.label)}
          </button>
        ))}
        <button type="button" onClick={async () => setSaid(text(await copy(host, report)))}>
          {text('copyText')}
        </button>
      </p>
      <p class="soft" role="status">
        {said}
      </p>
    </section>
  );
}

async function copy(host: PopupHost, report: Report): Promise<MessageKey> {
  try {
    await host.copyText(plainText(report, host.today()));
    return 'copied';
  } catch {
    return 'copyFailed';
  }
}
