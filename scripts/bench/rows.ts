/** What was measured goes in; lines of a Markdown table come out, and whether a floor was missed. */

/** What we cost beside something else, or beside nothing. */
export interface Row {
  what: string;
  /** With units, as it is shown. */
  ours: string;
  other: string;
  /** Ours by the other; where there is no other, the figure itself. */
  ratio: number;
  /** Above this we fail; absent where the row is only told. */
  floor?: number;
  /** What we are after. */
  goal?: number;
}

export const isMissed = ({ ratio, floor }: Row): boolean => floor !== undefined && ratio > floor;

export const milliseconds = (ms: number): string => `${Number(ms.toPrecision(3))} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

/** '12.3', or '1/12.3' below one. */
function spell(ratio: number | undefined): string {
  if (ratio === undefined) return '';
  const [value, sign] = ratio > 0 && ratio < 1 ? [1 / ratio, '1/'] : [ratio, ''];
  return sign + Number(value.toFixed(value < 20 ? 2 : 0));
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const limits = [row.ratio, row.floor, row.goal].map(spell);
    return `| ${[row.what, row.ours, row.other, ...limits].join(' | ')} |`;
  });
  return ['| what | ours | beside it | ratio | floor | goal |', '|---|--:|--:|--:|--:|--:|', ...lines].join('\n');
}

/** Figures of many runs: half took no longer than the first, one in twenty longer than the second. */
export function latencyRow(what: string, times: readonly number[]): Row {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return {
    what: `${what}: p50 and p95; the longest`,
    ours: `${milliseconds(at(0.5))} and ${milliseconds(at(0.95))}`,
    other: milliseconds(at(1)),
    ratio: at(1) / at(0.5),
  };
}
