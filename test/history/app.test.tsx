// @vitest-environment happy-dom
/** The page of remembered sites on a memory as browsers have it, without a browser: what each press leads to. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { App } from '../../src/history/app.tsx';
import { HistoryContext, type HistoryHost } from '../../src/history/history-host.ts';
import { comparisonFragment, siteFragment } from '../../src/history/view.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import {
  deleteAllSites,
  deleteSite,
  loadAll,
  loadEntries,
  mergeIntoMemory,
  watchSites,
} from '../../src/memory/site-store.ts';
import { emptyMemory, readDatabase } from '../memory/memory-of-test.ts';
import { sampleSites } from './sample-sites.ts';

const saveFile = vi.fn<HistoryHost['saveFile']>();
const host: HistoryHost = {
  watchSites,
  loadEntries,
  loadAll,
  deleteSite,
  deleteAll: deleteAllSites,
  merge: mergeIntoMemory,
  openSettings: () => {},
  saveFile,
  today: () => '2026-11-27',
};

function show(fragment = '', isOn = true) {
  return render(
    <HistoryContext.Provider value={host}>
      <App isOn={isOn} fragment={fragment} />
    </HistoryContext.Provider>,
  );
}

beforeEach(async () => {
  emptyMemory();
  setTextSource(textFromMessages(messages));
  await mergeIntoMemory(sampleSites(6));
});
afterEach(cleanup);

describe('my sites', () => {
  it('deletes a site, brings it back, and leaves the memory as it was', async () => {
    const before = await readDatabase();
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete cedar.example' }));
    await screen.findByText('5 of 5 sites');
    fireEvent.click(await screen.findByRole('button', { name: 'Bring back' }));
    await screen.findByText('6 of 6 sites');
    expect(await readDatabase()).toEqual(before);
  });

  it('brings back the last site too', async () => {
    await deleteAllSites();
    await mergeIntoMemory(sampleSites(1));
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Delete amber.example' }));
    await screen.findByRole('heading', { name: 'No site is remembered yet' });
    fireEvent.click(await screen.findByRole('button', { name: 'Bring back' }));
    await screen.findByText('1 of 1 sites');
  });

  it('saves all that is there, and loads nothing by being asked to delete', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Save all (JSON)' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalled());
    const [name, , content] = saveFile.mock.calls[0]!;
    expect(name).toBe('privacy-grader-sites-2026-11-27.json');
    expect(JSON.parse(content).sites).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'Delete all…' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep them'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect((await readDatabase()).stores.sites).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'Delete all…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    await screen.findByRole('heading', { name: 'No site is remembered yet' });
    expect((await readDatabase()).stores.entries).toEqual([]);
  });

  it('says that the memory is off, and still shows what is there', async () => {
    show('', false);
    await screen.findByText(/^The memory is turned off/);
    expect(screen.getAllByRole('rowheader')).toHaveLength(6);
  });
});

describe('names within the page', () => {
  it('stand once each, also where parts have left and come back', async () => {
    const { container } = show();
    await screen.findByText('6 of 6 sites');
    await deleteAllSites();
    await screen.findByRole('heading', { name: 'No site is remembered yet' });
    await mergeIntoMemory(sampleSites(3));
    await screen.findByText('3 of 3 sites');
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(screen.getByLabelText('Load sites from a file:').getAttribute('type')).toBe('file');
  });
});

describe('a comparison', () => {
  it('has a row for each of the eleven topics and a column for each site', async () => {
    const keys = ['amber', 'birch', 'cedar'].map((name) => `${name}.example/privacy`);
    show(comparisonFragment(keys));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(11);
    const legal = within(table).getByRole('row', { name: /^Legal terms/ });
    expect(legal.textContent).toContain('Forces disputes into private arbitration');
  });
});

describe('a site', () => {
  it('that is gone says so', async () => {
    show(siteFragment('nobody.example/privacy'));
    await screen.findByRole('heading', { name: 'This site is not remembered any more.' });
  });

  it('shows its change with the words of then and now', async () => {
    show(siteFragment('birch.example/privacy'));
    const change = (await screen.findByRole('heading', { name: /^Changed since/ })).closest('section')!;
    expect(change.textContent).toContain('B became F.');
    expect(change.textContent).toMatch(/Then.*You may have your data erased\./);
    expect(change.textContent).toMatch(/Now.*Disputes go to binding arbitration\./);
  });
});
