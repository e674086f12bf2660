/** A Report goes in; a form comes out that fills a letter to the company, for the person to change, copy or open in their mail program. */
import { useContext, useId, useState } from 'preact/hooks';
import type { Region } from '../../core/priorities.ts';
import type { Report } from '../../core/report.ts';
import { mailLink } from '../../export/mail-link.ts';
import { type Law, REQUESTS, type RequestKind, requestLetter } from '../../export/request-letter.ts';
import { type MessageKey, text } from '../../locale/text.ts';
import { useHost } from '../popup-host.ts';
import { SettingsContext } from '../settings-context.ts';
import { Choice } from './choice.tsx';

const LAWS = [
  ['gdpr', 'lawGdpr'],
  ['california', 'lawCalifornia'],
] as const satisfies [Law, MessageKey][];
const KINDS = {
  access: 'requestAccess',
  deletion: 'requestDeletion',
  correction: 'requestCorrection',
  'no-sale': 'requestNoSale',
  'no-marketing': 'requestNoMarketing',
} satisfies Record<RequestKind, MessageKey>;

/** Where nobody said where they live, the law that the policy itself speaks of: it was written for it. */
function firstLaw({ clauses }: Report, region: Region | null): Law {
  if (region === 'eea-uk') return 'gdpr';
  if (region === 'california') return 'california';
  const says = (id: string) => clauses.some((clause) => clause.id === id);
  return says('california-rights') && !says('gdpr-controller-or-legal-basis') ? 'california' : 'gdpr';
}

export function RequestForm({ report }: { report: Report }) {
  const region = useContext(SettingsContext)?.region ?? null;
  const [chosenLaw, setLaw] = useState<Law | null>(null);
  const [chosenKind, setKind] = useState<RequestKind>('access');
  const law = chosenLaw ?? firstLaw(report, region);
  const kind = REQUESTS[law].includes(chosenKind) ? chosenKind : 'access';
  return (
    <details class="fold request">
      <summary>
        <h3>{text('request')}</h3>
      </summary>
      <p class="soft">{text('requestText')}</p>
      <Choice label={text('requestLaw')} value={law} options={LAWS} onChoose={(next: Law) => setLaw(next)} />
      {(region === 'us-other' || region === 'elsewhere') && <p class="soft">{text('requestOtherLaw')}</p>}
      <Choice
        label={text('requestKind')}
        value={kind}
        options={REQUESTS[law].map((each) => [each, KINDS[each]] as const)}
        onChoose={(next: RequestKind) => setKind(next)}
      />
      {/* Another letter begins anew: what was written into this one is of this one. */}
      <LetterField key={`${law} ${kind}`} report={report} law={law} kind={kind} />
    </details>
  );
}

function LetterField({ report, law, kind }: { report: Report; law: Law; kind: RequestKind }) {
  const host = useHost();
  const id = useId();
  const letter = requestLetter(report, law, kind, host.today());
  const [written, setWritten] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const body = written ?? letter.body;
  const mail = mailLink({ ...letter, body });

  async function copy(): Promise<void> {
    const isCopied = await host.copyText(`${letter.subject}\n\n${body}`).then(
      () => true,
      () => false,
    );
    setSaid(text(isCopied ? 'copied' : 'copyLetterFailed'));
  }

  return (
    <>
      <p>{text('requestSubject', letter.subject)}</p>
      <label for={`${id}-letter`}>{text('requestLetter')}</label>
      <textarea
        id={`${id}-letter`}
        rows={14}
        lang="en"
        dir="ltr"
        value={body}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" onClick={copy}>
          {text('requestCopy')}
        </button>
        <a class="button" href={mail.href} target="_blank" rel="noreferrer noopener">
          {text('requestMail')}
        </a>
      </p>
      {!mail.isWhole && <p class="soft">{text('requestMailLong')}</p>}
      {letter.to === null && <p class="soft">{text('requestNoAddress')}</p>}
      <p class="soft" role="status">
        {said}
      </p>
    </>
  );
}
