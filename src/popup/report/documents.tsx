/** The documents of the policy go in; a list comes out of what was read, with its length, and what could not be, with the reason. */
import type { Report } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import {
  type LabelOf,
  type ReadDocument,
  readDocuments,
  type UnreadReportDocument,
  unreadDocuments,
} from '../../export/document-label.ts';
import { safeAddress } from '../../export/safe-address.ts';
import { PART_TEXTS, UNREAD_TEXTS } from '../../locale/message-tables.ts';
import { countText, text } from '../../locale/text.ts';
import { Icon } from '../../ui/icon.tsx';

/** A report of one document with nothing left out needs no list: its address stands above. */
export function Documents({ report, labelOf }: { report: Report; labelOf: LabelOf }) {
  const read = readDocuments(report);
  const unread = unreadDocuments(report);
  if (read.length < 2 && unread.length === 0) return null;
  return (
    <section class="documents" aria-labelledby="documents">
      <div class="section-head">
        <h2 id="documents">
          {text('documents')} <span class="count">{read.length}</span>
        </h2>
      </div>
      <p class="soft">{text('documentsText')}</p>
      <ul class="plain">
        {read.map((each, at) => (
          <ReadEntry key={at} document={each} label={labelOf(each.url)} />
        ))}
        {unread.map((each, at) => (
          <UnreadEntry key={at} document={each} />
        ))}
      </ul>
    </section>
  );
}

function ReadEntry({ document: { url, kind, words }, label }: { document: ReadDocument; label: string | null }) {
  return (
    <li>
      <Icon name="page" />
      <div>
        <h3>
          <DocumentLink url={url} name={label ?? text(PART_TEXTS[kind])} />
        </h3>
        <p>{countText('factWords', words)}</p>
      </div>
    </li>
  );
}

function UnreadEntry({ document: { url, title, code, detail } }: { document: UnreadReportDocument }) {
  const reason = cleanText(detail).trim();
  return (
    <li class="unread">
      <Icon name="silent" />
      <div>
        <h3>
          <DocumentLink url={url} name={cleanText(title ?? '').trim() || text('linkWithoutText')} />
        </h3>
        <p>
          {text('notRead', text(UNREAD_TEXTS[code]))} {reason !== '' && <bdi class="soft">{reason}</bdi>}
        </p>
      </div>
    </li>
  );
}

function DocumentLink({ url, name }: { url: string | null; name: string }) {
  const address = safeAddress(url);
  if (address === null) return <bdi>{name}</bdi>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      <bdi>{name}</bdi>
      <span class="visually-hidden"> {text('opensInTab')}</span>
    </a>
  );
}
