/** The playground page: paste a policy, see its sentences, matches and findings beside the real popup. */
import { useState } from 'preact/hooks';
import { App } from '../../src/popup/app.tsx';
import { HostContext, type PopupHost } from '../../src/popup/popup-host.ts';
import type { PageState } from '../../src/protocol.ts';
import { type Passage, type Reading, readPassages } from './read-passages.ts';

function PassageItem({ passage, all }: { passage: Passage; all: boolean }) {
  const shown = passage.tried.filter((t) => all || t.outcome === 'matched');
  return (
    <li>
      <small>{passage.kind}</small> {passage.text}
      {shown.length > 0 && (
        <ul>
          {shown.map((t) => (
            <li key={`${t.clause} ${t.pattern}`}>
              <code>{t.outcome}</code> {t.clause} / {t.pattern}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Findings({ reading }: { reading: Reading }) {
  return (
    <section>
      <h2>Findings</h2>
      <ul>
        {reading.report.clauses.map((c) => (
          <li key={c.id}>
            {c.id} ({c.stance}, {c.weight}), {c.evidence.length} quoted
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Playground({ host }: { host: PopupHost }) {
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  const reading = text.trim() === '' ? null : readPassages(text);
  const state: PageState | null = reading && { status: 'done', report: reading.report, source: { kind: 'pasted' } };
  return (
    <div style="display: flex; flex-wrap: wrap; gap: 2rem; padding: 1rem">
      <main style="flex: 1 1 30rem; min-width: 0">
        <h1>Playground</h1>
        <label for="policy">Paste a policy</label>
        <textarea
          id="policy"
          rows={12}
          style="width: 100%"
          value={text}
          onInput={(e) => setText(e.currentTarget.value)}
        />
        <label>
          <input type="checkbox" checked={all} onInput={(e) => setAll(e.currentTarget.checked)} /> Also what did not
          match
        </label>
        {reading && <Findings reading={reading} />}
        {reading && (
          <section>
            <h2>Sentences</h2>
            <ol>
              {reading.passages.map((p, n) => (
                <PassageItem key={`${n} ${p.text}`} passage={p} all={all} />
              ))}
            </ol>
          </section>
        )}
      </main>
      {state && (
        <aside aria-label="The popup" style="flex: 0 0 27rem">
          <HostContext.Provider value={host}>
            <App state={state} />
          </HostContext.Provider>
        </aside>
      )}
    </div>
  );
}
