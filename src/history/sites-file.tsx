/** Remembered sites are written to files and taken from one. What a file brings is put together with what is there. */
import { useState } from 'preact/hooks';
import { memoryNoteText } from '../locale/memory-texts.ts';
import { text } from '../locale/text.ts';
import { LARGEST_FILE, type MemoryFileReading, memoryFromFile, memoryToFile } from '../memory/memory-file.ts';
import type { SiteSummary } from '../memory/site-entry.ts';
import type { TroubleCode } from '../protocol.ts';
import { JsonFileField } from '../ui/json-file-field.tsx';
import { type HistoryHost, useHistoryHost } from './history-host.ts';
import { sitesCsv } from './sites-csv.ts';

const FILE_ID = 'load-sites';

interface Said {
  words: string;
  isWrong: boolean;
}

export function SitesFile({ sites, unreadable }: { sites: SiteSummary[]; unreadable: number }) {
  const host = useHistoryHost();
  const [said, setSaid] = useState<Said | null>(null);
  const name = (extension: string) => `privacy-grader-sites-${host.today()}.${extension}`;

  async function saveAll(): Promise<void> {
    const all = await host.loadAll();
    host.saveFile(name('json'), 'application/json', memoryToFile(all.entries, all.unreadable, host.today()));
    setSaid({ words: text('saved', name('json')), isWrong: false });
  }

  function saveTable(): void {
    host.saveFile(name('csv'), 'text/csv', sitesCsv(sites));
    setSaid({ words: text('saved', name('csv')), isWrong: false });
  }

  return (
    <section class="part" aria-labelledby="sites-file">
      <h2 id="sites-file">{text('sitesFile')}</h2>
      <p>{text('sitesFileText')}</p>
      <p class="buttons">
        <button type="button" disabled={sites.length + unreadable === 0} onClick={() => void saveAll()}>
          {text('saveSites')}
        </button>
        <button type="button" disabled={sites.length === 0} onClick={saveTable}>
          {text('saveTable')}
        </button>
      </p>
      <JsonFileField
        id={FILE_ID}
        label={text('loadSites')}
        take={async (file) => setSaid(await loadSites(file, host))}
      />
      <p class={said?.isWrong ? 'said error' : 'said'} role="status">
        {said?.words}
      </p>
    </section>
  );
}

async function loadSites(file: File, host: HistoryHost): Promise<Said> {
  const refuse = (why: string) => ({ words: `${text('fileUnchanged', file.name)} ${why}`, isWrong: true });
  if (file.size > LARGEST_FILE) return refuse(text('fileTooLarge'));
  const reading = memoryFromFile(await file.text());
  if (!reading.ok) return refuse(whatIsWrong(reading));
  try {
    const { added, updated, same } = await host.merge(reading.entries, reading.aside);
    const loaded = text('sitesLoaded', file.name, added, updated, same);
    const aside = reading.aside.length === 0 ? '' : ` ${text('sitesAside', reading.aside.length)}`;
    return { words: loaded + aside, isWrong: false };
  } catch (trouble) {
    const { code } = trouble as { code: TroubleCode };
    return refuse(code === 'full' ? text('fileNoRoom') : memoryNoteText({ code }));
  }
}

function whatIsWrong(reading: Extract<MemoryFileReading, { ok: false }>): string {
  switch (reading.reason) {
    case 'no-json':
      return text('fileNoJson', reading.detail);
    case 'no-sites':
      return text('fileNoSites');
    case 'newer':
      return text('fileNewerSites', reading.detail);
  }
}
