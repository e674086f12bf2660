/** A Report goes in; what anyone needs to check it comes out: date, length, version and fingerprints. */
import type { Report } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { readingMinutes } from '../../export/report-facts.ts';
import { countText, text } from '../../locale/text.ts';

export function PolicyFacts({ report }: { report: Report }) {
  const rows: [string, string][] = [
    [text('factDate'), report.dateStated === null ? text('factNoDate') : cleanText(report.dateStated)],
    [text('factLength'), countText('factWords', report.words)],
    [text('factReading'), countText('factMinutes', readingMinutes(report.words))],
    [text('factRubric'), report.rubric.version],
    [text('factFingerprint'), report.textFingerprint],
  ];
  return (
    <section aria-labelledby="policy-facts">
      <div class="section-head">
        <h2 id="policy-facts">{text('policyFacts')}</h2>
      </div>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
