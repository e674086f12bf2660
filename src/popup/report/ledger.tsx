/** The lines of the score go in; a table comes out whose points add up to it. */
import type { LedgerLine } from '../../core/report.ts';
import { cleanText } from '../../export/clean-text.ts';
import { text } from '../../locale/text.ts';

interface Props {
  ledger: LedgerLine[];
  rubric: string;
  heading?: string;
}

export function Ledger({ ledger, rubric, heading = text('ledger') }: Props) {
  if (ledger.length === 0) return null;
  const sum = ledger.reduce((total, { points }) => total + points, 0);
  return (
    <details class="fold">
      <summary>
        <h2>{heading}</h2>
      </summary>
      <p class="soft">{text('ledgerText', rubric)}</p>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col" class="number">
              {text('ledgerPoints')}
            </th>
            <th scope="col">{text('ledgerReason')}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map((line, at) => (
            <LedgerRow key={at} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td class="number">{text('points', sum)}</td>
            <th scope="row">{text('ledgerSum')}</th>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}

function LedgerRow({ line }: { line: LedgerLine }) {
  return (
    <tr>
      <td class={`number ${direction(line)}`}>{signed(line)}</td>
      <td>
        {cleanText(line.text)}
        {line.quote !== null && (
          <q class="ledger-quote" lang="en" dir="auto">
            {cleanText(line.quote)}
          </q>
        )}
      </td>
    </tr>
  );
}

function direction({ kind, points }: LedgerLine): string {
  if (kind === 'start' || points === 0) return '';
  return points < 0 ? 'lost' : 'won';
}

function signed({ kind, points }: LedgerLine): string {
  if (kind === 'start' || points === 0) return text('points', Math.abs(points));
  return text(points < 0 ? 'pointsLost' : 'pointsWon', Math.abs(points));
}
