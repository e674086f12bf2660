/** A clause and its quotes go in, or none where it was missed; a test case comes out for the person to paste into a bug report. */
import { useContext, useId, useState } from 'preact/hooks';
import { cleanText } from '../../export/clean-text.ts';
import { testCase } from '../../export/test-case.ts';
import { text } from '../../locale/text.ts';
import { useHost } from '../popup-host.ts';
import { ReportContext } from './report-context.ts';

export interface FlagFormProps {
  clause: string;
  /** The words that were flagged; none: the person brings the sentence that was missed. */
  quotes: string[];
}

/** In signs: enough to tell the quotes apart. */
const SHOWN = 90;

export function FlagForm({ clause, quotes }: FlagFormProps) {
  const host = useHost();
  const report = useContext(ReportContext);
  const id = useId();
  const [words, setWords] = useState(quotes[0] ?? '');
  const [withAddress, setWithAddress] = useState(false);
  const [said, setSaid] = useState('');
  if (report === null) return null;

  async function copy(): Promise<void> {
    if (report === null) return;
    if (words.trim() === '') return setSaid(text('flagSentenceMissing'));
    const verdict = quotes.length > 0 ? 'flagged' : 'missed';
    const isCopied = await host
      .copyText(testCase({ clause, verdict, text: words }, report, host.version(), withAddress))
      .then(
        () => true,
        () => false,
      );
    setSaid(text(isCopied ? 'flagCopied' : 'copyFailed'));
  }

  return (
    <div class="flag-form">
      <p class="soft">{text('flagText')}</p>
      {quotes.length === 0 && (
        <>
          <label for={`${id}-words`}>{text('flagSentence')}</label>
          <textarea id={`${id}-words`} rows={3} lang="en" onInput={(event) => setWords(event.currentTarget.value)} />
        </>
      )}
      {quotes.length > 1 && (
        <>
          <label for={`${id}-which`}>{text('flagWhich')}</label>
          <select id={`${id}-which`} lang="en" value={words} onChange={(event) => setWords(event.currentTarget.value)}>
            {quotes.map((quote) => (
              <option key={quote} value={quote}>
                {cleanText(quote).slice(0, SHOWN)}
              </option>
            ))}
          </select>
        </>
      )}
      {report.url !== null && (
        <label class="tick">
          <input type="checkbox" checked={withAddress} onChange={() => setWithAddress(!withAddress)} />
          {text('flagAddress')}
        </label>
      )}
      <p>
        <button type="button" onClick={copy}>
          {text('flagCopy')}
        </button>
      </p>
      <p class="soft" role="status">
        {said}
      </p>
    </div>
  );
}
