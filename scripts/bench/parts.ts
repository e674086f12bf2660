/** The name of a part of the bench goes in; its rows come out: the engine in Node, in Chromium, and the extension. */
import { serveShop, shops } from '../serve-shop.ts';
import { type Effort, median, type Stopwatch } from './compare.ts';
import {
  costOnOrdinaryPages,
  firstPaints,
  injectedBytes,
  MOST_PAINT,
  openEverywhere,
  openExtension,
  timeToBadge,
  timeToGrade,
  workerMemory,
} from './extension-costs.ts';
import { gradeInARow } from './grade-in-a-row.ts';
import { openChromium } from './in-chromium.ts';
import { coldTimes, stopwatchHere } from './in-node.ts';
import { madePolicies, readInputs, readWebPages } from './inputs.ts';
import { defuddleRow, measurePages, measureTexts, pageFloors, TEXT_FLOORS, TEXT_ROWS } from './ratios.ts';
import { latencyRow, megabytes, milliseconds, type Row } from './rows.ts';
import type { WorkName } from './works.ts';

const ON_TEXTS: Effort = { rounds: 9, share: 40, mostCalls: 5_000 };
const ONLY_TOLD: Effort = { ...ON_TEXTS, rounds: 3 };
const ON_PAGES: Effort = { rounds: 5, share: 6, mostCalls: 500 };
const SLOW: Effort = { rounds: 1, share: 1, mostCalls: 1 };
const WEB_PAGES = 10;
const IN_A_ROW = 300;
const TRIES = 5;

async function engineRows(stopwatch: Stopwatch): Promise<Row[]> {
  const inputs = await readInputs();
  return [
    ...(await measureTexts(TEXT_FLOORS, stopwatch, ON_TEXTS)),
    ...(await measurePages(pageFloors(inputs), stopwatch, ON_PAGES)),
    ...(await measurePages([defuddleRow(inputs)], stopwatch, SLOW)),
    ...(await measureTexts(TEXT_ROWS, stopwatch, ONLY_TOLD)),
  ];
}

/** Real pages, where they lie beside the project: their floors are only told, for nobody else has them. */
async function webRows(open: (pages: NonNullable<ReturnType<typeof readWebPages>>) => Stopwatch): Promise<Row[]> {
  const web = readWebPages(WEB_PAGES);
  if (!web) return [];
  const rows = pageFloors(web).map(({ floor: _, goal: __, of, ...row }) => ({ ...row, of: `${of} of the web` }));
  return measurePages(rows, open(web), { ...ON_PAGES, rounds: 3 });
}

const inARow = () => [...madePolicies(IN_A_ROW)];
const ROW_NAME = `${IN_A_ROW} policies in a row, read and graded`;

const COLD: readonly [what: string, work: WorkName, per: WorkName][] = [
  ['first grading of harman in a process / first full compromise parse', 'grade:harman', 'compromise:harman'],
  ['first extraction in a process / first by Readability', 'extract:harman policy', 'Readability:harman policy'],
  [
    'first detection in a process / first isProbablyReaderable',
    'detect:harman home',
    'isProbablyReaderable:harman home',
  ],
];

function coldRows(bundle: string): Row[] {
  return COLD.map(([what, work, per]) => {
    const [ours, other] = coldTimes(bundle, [work, per]);
    return { what, ours: milliseconds(ours!), other: milliseconds(other!), ratio: ours! / other! };
  });
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function measureNode(bundle: string): Promise<Row[]> {
  return [
    ...(await engineRows(stopwatchHere(await readInputs()))),
    ...(await webRows((web) => stopwatchHere({ texts: {}, ...web }))),
    latencyRow(ROW_NAME, gradeInARow(inARow(), processorMs)),
    ...coldRows(bundle),
  ];
}

async function measureChromium(): Promise<Row[]> {
  const inputs = await readInputs();
  const web = readWebPages(WEB_PAGES) ?? { policies: [], others: [] };
  const chromium = await openChromium({
    texts: inputs.texts,
    policies: [...inputs.policies, ...web.policies],
    others: [...inputs.others, ...web.others],
  });
  try {
    return [
      ...(await engineRows(chromium.stopwatch)),
      ...(await webRows(() => chromium.stopwatch)),
      latencyRow(`${ROW_NAME}, by the clock`, await chromium.gradeInARow(inARow())),
    ];
  } finally {
    await chromium.close();
  }
}

const plain = (what: string, value: number, limits: Pick<Row, 'floor' | 'goal'> = {}): Row => ({
  what,
  ours: String(value),
  other: '',
  ratio: value,
  ...limits,
});

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  while (values.length < times) values.push(await measure());
  return values;
}

async function measureExtension(): Promise<Row[]> {
  const server = await serveShop(0);
  const browser = await openExtension();
  const everywhere = await openEverywhere();
  const [shop] = shops;
  const address = (page: 'home' | 'product' | 'policy') => server.address(shop!.host, shop!.pages[page]);
  try {
    const cold = await repeat(TRIES, () => timeToBadge(browser, address('policy'), true));
    const warm = await repeat(TRIES, () => timeToBadge(browser, address('policy'), false));
    const home = await repeat(TRIES, () => timeToGrade(browser, address('home')));
    const policy = await repeat(TRIES, () => timeToGrade(browser, address('policy')));
    const { known, bare } = await firstPaints(browser, address('policy'), TRIES);
    const costs = await costOnOrdinaryPages(everywhere, server);
    const script = costs.map((cost) => cost.script);
    const [one, hundred, thousand] = await workerMemory(browser, [1, 100, 1000], 6_000);
    return [
      plain(
        'bytes of script on a page whose address is no policy’s',
        await injectedBytes(browser, address('product')),
        {
          floor: 0,
          goal: 0,
        },
      ),
      plain('bytes of script on a policy’s address', await injectedBytes(browser, address('policy'))),
      {
        what: 'worker’s memory after 1,000 policies / after 100',
        ours: megabytes(thousand!),
        other: megabytes(hundred!),
        ratio: thousand! / hundred!,
        floor: 1.3,
        goal: 1.1,
      },
      {
        what: 'worker’s memory after 100 policies / after 1',
        ours: megabytes(hundred!),
        other: megabytes(one!),
        ratio: hundred! / one!,
      },
      {
        what: `'check every page': script time of ${costs.length} ordinary pages, median; the longest`,
        ours: milliseconds(median(script)),
        other: milliseconds(Math.max(...script)),
        ratio: Math.max(...script) / median(script),
      },
      plain(
        'of these, long tasks',
        costs.reduce((sum, { longTasks }) => sum + longTasks, 0),
      ),
      {
        what: 'popup opened to first paint of a known report / of one line of text, the least of each',
        ours: milliseconds(Math.min(...known)),
        other: milliseconds(Math.min(...bare)),
        ratio: Math.min(...known) / Math.min(...bare),
        floor: MOST_PAINT,
        goal: 1,
      },
      latencyRow('page parsed to badge, worker stopped before', cold),
      latencyRow('page parsed to badge, worker awake', warm),
      latencyRow('click to grade on a shop’s home page', home),
      latencyRow('click to grade on the policy', policy),
    ];
  } finally {
    await Promise.all([browser.close(), everywhere.close(), server.close()]);
  }
}

export const PARTS = { node: measureNode, chromium: measureChromium, extension: measureExtension } as const;
export type Part = keyof typeof PARTS;
