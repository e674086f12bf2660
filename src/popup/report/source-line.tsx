/** Which address was graded, and how it was come upon. */
import type { Report } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { safeAddress, siteOf } from '../../export/safe-address.ts';
import { text } from '../../locale/text.ts';
import type { Source } from '../../protocol.ts';
import { useHost } from '../popup-host.ts';
import { readableAddress } from '../readable-address.ts';

export function SourceLine({ report, source }: { report: Report; source: Source }) {
  const host = useHost();
  const address = safeAddress(report.url);
  return (
    <div class="source">
      {address !== null && (
        <p>
          {text(report.grade === null ? 'readAddress' : 'gradedAddress')}{' '}
          <a href={address} target="_blank" rel="noreferrer noopener">
            <bdi>{readableAddress(address)}</bdi>
            <span class="visually-hidden"> {text('opensInTab')}</span>
          </a>
        </p>
      )}
      <p class="soft">{describeSource(source)}</p>
      {source.kind === 'pasted' && (
        <p class="buttons">
          <button type="button" onClick={() => host.askForState()}>
            {text('backToPage')}
          </button>
        </p>
      )}
    </div>
  );
}

function describeSource(source: Source): string {
  if (source.kind === 'selected') return text('sourceSelected');
  if (source.kind === 'pasted') return text('sourcePasted');
  if (source.kind === 'this-page') return text('sourceThisPage');
  const words = cleanText(source.linkText).trim();
  const site = siteOf(source.fromUrl) ?? text('thisPage');
  return words === '' ? text('sourceLinkUnnamed', site) : text('sourceLink', words, site);
}
