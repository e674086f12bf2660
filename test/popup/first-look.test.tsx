// @vitest-environment happy-dom
/** What the background says of a report in the address of the popup, painted before all other code is there. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { popupAddress, readGlimpse } from '../../src/glimpse.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { gradePanel } from '../../src/popup/first-look/grade-panel.ts';
import { type PageState, POPUP_PAGE } from '../../src/protocol.ts';
import { LetterBadge } from '../../src/ui/letter-badge.tsx';
import { bundleReport, kossReport, longReport, withheldReport } from './sample-reports.ts';
import { SAMPLE_STATES } from './sample-states.ts';
import { showPopup } from './show-popup.tsx';

type Done = Extract<PageState, { status: 'done' }>;

const reports = Object.entries<PageState>(SAMPLE_STATES).filter(([, { status }]) => status === 'done') as [
  string,
  Done,
][];

const fragmentOf = (state: PageState) => popupAddress({ url: null, state }).slice(POPUP_PAGE.length);

/** What stands in the popup once its first script has run. */
async function firstLook(fragment: string, messages = english): Promise<HTMLElement> {
  vi.resetModules();
  document.body.innerHTML = '<div id="app"></div>';
  history.replaceState(null, '', `/index.html${fragment}`);
  const say = textFromMessages(messages);
  vi.stubGlobal('chrome', { i18n: { getMessage: (key: string, values: string[] = []) => say(key, values) } });
  await import('../../src/popup/first-look/first-look.ts');
  return document.getElementById('app')!;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('first look', () => {
  it.each(reports)('%s: is the head that the whole report has', async (_, state) => {
    const look = (await firstLook(fragmentOf(state))).querySelector('main.first-look > .grade-panel')!.outerHTML;
    document.body.innerHTML = '';
    const { container } = await showPopup(state);
    expect(container.querySelector('.grade-panel')!.outerHTML).toBe(look);
  });

  it('speaks the person’s language, verdict and all', async () => {
    const app = await firstLook(fragmentOf(SAMPLE_STATES.koss), german);
    expect(document.documentElement.lang).toBe('de');
    expect(app.querySelector('.grade-line')!.textContent).toContain('41 von 100');
    expect(app.querySelector('.verdict')!.textContent).toMatch(/Zusage/);
    expect(app.querySelector('.verdict')!.textContent).not.toBe(kossReport.verdict);
    setTextSource(textFromMessages(english));
  });

  it.each(['', '#', '#%', '#%7B', '#top', '#1', '#null', '#[]', '#%7B%7D'])(
    '%j is none, and nothing is shown',
    async (fragment) => {
      expect(readGlimpse(fragment)).toBeNull();
      expect((await firstLook(fragment)).childElementCount).toBe(0);
    },
  );
});

describe('the rest of the popup', () => {
  it('comes when the first look has been painted', async () => {
    const frames: (() => void)[] = [];
    await firstLook(fragmentOf(SAMPLE_STATES.koss));
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const startShell = vi.fn();
    vi.doMock('../../src/popup/shell.tsx', () => ({ startShell }));
    await import('../../src/popup/main.ts');
    await vi.dynamicImportSettled();
    expect(startShell).not.toHaveBeenCalled();
    for (const frame of frames) frame();
    await vi.waitFor(() => expect(startShell).toHaveBeenCalledOnce());
    vi.doUnmock('../../src/popup/shell.tsx');
  });
});

it.each(['A', 'B', 'C', 'D', 'F', null] as const)('the sign for %j is the same on all pages', (letter) => {
  const { container } = render(<LetterBadge letter={letter} />);
  const words = { letter, name: '', grade: '', score: null, verdict: '', notes: [] };
  expect(gradePanel(words).querySelector('svg')!.outerHTML).toBe(container.innerHTML);
});

describe('address of the popup', () => {
  it.each([kossReport, withheldReport, bundleReport, longReport])('brings back what it was given', (report) => {
    const { grade, score, verdict } = report;
    const glimpse = readGlimpse(fragmentOf({ status: 'done', report, source: { kind: 'this-page' } }));
    const url = new URL(report.url!).origin;
    expect(glimpse).toMatchObject({ url, title: null, grade, score, verdict, kind: 'this-page' });
  });

  it.each([
    [`https://koss.com/?account=${'a'.repeat(3e6)}`, 'https://koss.com', null],
    ['file:///home/me/koss.html', null, `\ud800${'é'.repeat(499)}`],
  ])('holds no more of the page than is shown: its site, or else its title, not too long', (url, site, title) => {
    const report = { ...kossReport, url, title: `\ud800${'é'.repeat(3e6)}` };
    const address = popupAddress({ url: null, state: { ...SAMPLE_STATES.koss, report } as PageState });
    expect(address.length).toBeLessThan(10_000);
    expect(readGlimpse(address.slice(POPUP_PAGE.length))).toMatchObject({ url: site, title });
  });

  it('is the plain one where no report of the page is in front', () => {
    expect(popupAddress(null)).toBe(POPUP_PAGE);
    expect(popupAddress({ url: null, state: SAMPLE_STATES.fetching })).toBe(POPUP_PAGE);
    const aside = { chosen: { kind: 'selection' as const }, state: SAMPLE_STATES.reading };
    expect(popupAddress({ url: null, state: SAMPLE_STATES.koss, aside })).toBe(POPUP_PAGE);
  });
});
