/** A Report goes in; the ways to act come out that its policy gives, each with where it leads, and a letter to write. */
import type { Report } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { type Way, waysOf } from '../../export/report-channels.ts';
import { text } from '../../locale/text.ts';
import { RequestForm } from './request-form.tsx';

export function WhatYouCanDo({ report }: { report: Report }) {
  const ways = waysOf(report);
  return (
    <section class="act" aria-labelledby="act">
      <div class="section-head">
        <h2 id="act">
          {text('act')} <span class="count">{ways.length}</span>
        </h2>
      </div>
      <p class="soft">{text(ways.length === 0 ? 'actNone' : 'actText')}</p>
      {ways.length > 0 && (
        <ul class="plain">
          {ways.map((way, at) => (
            <WayEntry key={at} way={way} />
          ))}
        </ul>
      )}
      <RequestForm report={report} />
    </section>
  );
}

function WayEntry({ way }: { way: Way }) {
  const { channel, label, words, href, leadsTo, isForeign } = way;
  const sentence = channel.sentence === null ? '' : cleanText(channel.sentence).trim();
  // An address tells by itself what it is for; 'click here' does not.
  const needsSentence = leadsTo !== null && sentence !== '' && sentence !== words;
  return (
    <li>
      <h3>{label}</h3>
      <div>
        <p>
          <WayLink href={href} words={words} />
          {leadsTo !== null && (
            <span class="soft leads-to">{text(isForeign ? 'leadsToOtherSite' : 'leadsTo', leadsTo)}</span>
          )}
        </p>
        {needsSentence && (
          <p class="soft" lang="en" dir="auto">
            “{sentence}”
          </p>
        )}
      </div>
    </li>
  );
}

function WayLink({ href, words }: { href: string | null; words: string }) {
  if (href === null) return <bdi lang="en">{words}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      <bdi lang="en">{words}</bdi>
      <span class="visually-hidden"> {text('opensInTab')}</span>
    </a>
  );
}
