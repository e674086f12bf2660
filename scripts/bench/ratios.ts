/** A stopwatch goes in; the ratios that we hold ourselves to come out, measured in Node or in a browser. */
import { type Effort, median, mediansOf, ratiosOf, type Stopwatch, timeInTurn, warmUp } from './compare.ts';
import { type Inputs, SEEDS } from './inputs.ts';
import { milliseconds, type Row } from './rows.ts';
import type { PageWork, TextWork, WorkName } from './works.ts';

interface TextRow {
  what: string;
  work: WorkName;
  per: WorkName;
  floor?: number;
  goal?: number;
}

const onText = (work: TextWork, text: string): WorkName => `${work}:${text}`;

/** The ratios on texts that have a floor. */
export const TEXT_FLOORS: readonly TextRow[] = [
  {
    what: 'grading the Harman seed / full compromise parse of it',
    work: onText('grade', 'harman'),
    per: onText('compromise', 'harman'),
    floor: 1 / 6,
    goal: 1 / 15,
  },
  {
    what: 'grading 50 KB / character loop over it',
    work: onText('grade', '50 KB'),
    per: onText('character loop', '50 KB'),
    floor: 350,
    goal: 100,
  },
  {
    what: 'grading 700 KB / grading 70 KB',
    work: onText('grade', '700 KB'),
    per: onText('grade', '70 KB'),
    floor: 12,
    goal: 10.5,
  },
];

const SIZES = ['15 KB', '50 KB', '150 KB', '700 KB'];

/** Those that are only told. */
export const TEXT_ROWS: readonly TextRow[] = [
  ...[...SEEDS, ...SIZES].map((text) => ({
    what: `grading ${text} / character loop`,
    work: onText('grade', text),
    per: onText('character loop', text),
  })),
  ...(['compromise/one', '100 RegExps', 'read text'] as const).map((other) => ({
    what: `grading harman / ${other === 'read text' ? 'finding its blocks' : other}`,
    work: onText('grade', 'harman'),
    per: onText(other, 'harman'),
  })),
];

export async function measureTexts(rows: readonly TextRow[], stopwatch: Stopwatch, effort: Effort): Promise<Row[]> {
  const measured: Row[] = [];
  for (const { work, per, ...row } of rows) {
    const times = await timeInTurn([work, per], stopwatch, effort);
    const [ours, other] = mediansOf(times).map(milliseconds);
    measured.push({ ...row, ours: ours!, other: other!, ratio: ratiosOf(times)[0]! });
  }
  return measured;
}

/** A kind of work on pages beside another. */
export interface PageRow {
  ours: PageWork;
  other: PageWork;
  pages: readonly string[];
  of: string;
  floor?: number;
  goal?: number;
}

type Pages = Pick<Inputs, 'policies' | 'others'>;

/** Those that have a floor. */
export const pageFloors = ({ policies, others }: Pages): readonly PageRow[] => [
  {
    ours: 'extract',
    other: 'Readability',
    pages: policies.map(({ name }) => name),
    of: 'policy pages',
    floor: 1 / 2,
    goal: 1 / 5,
  },
  {
    ours: 'detect',
    other: 'isProbablyReaderable',
    pages: others.map(({ name }) => name),
    of: 'other pages',
    floor: 1,
    goal: 1 / 3,
  },
];

/** Defuddle takes so long that every fourth page must do. */
export const defuddleRow = ({ policies }: Pages): PageRow => ({
  ours: 'extract',
  other: 'Defuddle',
  pages: policies.filter((_, i) => i % 4 === 0).map(({ name }) => name),
  of: 'policy pages',
});

type Pair = [ours: WorkName, other: WorkName];

/** Readability gives up with an error on a page or two in the command line's DOM: there is nothing to compare with. */
async function readableOf(pairs: readonly Pair[], stopwatch: Stopwatch): Promise<Pair[]> {
  const readable: Pair[] = [];
  for (const pair of pairs) {
    const isReadable = await stopwatch(pair[1], 1).then(
      () => true,
      () => false,
    );
    if (isReadable) readable.push(pair);
  }
  return readable;
}

/** The median over the pages of each page's ratio. */
export async function measurePages(rows: readonly PageRow[], stopwatch: Stopwatch, effort: Effort): Promise<Row[]> {
  const measured: Row[] = [];
  for (const { ours, other, pages, of, ...limits } of rows) {
    const ratios: number[] = [];
    const times: number[][] = [];
    const pairs = await readableOf(
      pages.map((page): Pair => [`${ours}:${page}`, `${other}:${page}`]),
      stopwatch,
    );
    if (effort.rounds > 1) await warmUp(pairs.flat(), stopwatch);
    for (const pair of pairs) {
      const rounds = await timeInTurn(pair, stopwatch, effort);
      ratios.push(ratiosOf(rounds)[0]!);
      times.push(mediansOf(rounds));
    }
    const [a, b] = mediansOf(times).map(milliseconds);
    const leftOut = pages.length - pairs.length;
    const note = leftOut > 0 ? ` (${leftOut} left out, where ${other} fails)` : '';
    const what = `${ours} / ${other}, median of ${pairs.length} ${of}${note}`;
    measured.push({ what, ours: a!, other: b!, ratio: median(ratios), ...limits });
  }
  return measured;
}
