// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DANGEROUS } from '../export/reports.ts';
import { evidence, kossReport } from './sample-reports.ts';
import { SAMPLE_STATES } from './sample-states.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const card = (name: string) => within(screen.getByRole('article', { name }));

describe('report in the popup', () => {
  it('opens with site, letter in words, score and verdict', async () => {
    await showPopup(SAMPLE_STATES.koss);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('koss.com');
    expect(screen.getByText('D: weak')).toBeTruthy();
    expect(screen.getByText('41 of 100')).toBeTruthy();
    expect(screen.getByText(kossReport.verdict)).toBeTruthy();
  });

  it('says where the text was too long to be read whole', async () => {
    await showPopup(SAMPLE_STATES.koss);
    expect(screen.queryByText(/too long/)).toBeNull();
    cleanup();
    const report = { ...kossReport, readUpTo: { characters: 1_500_000, of: 4_000_000 } };
    await showPopup({ status: 'done', report, source: { kind: 'this-page' } });
    expect(screen.getByText(/only the first 1,500,000 of 4,000,000 characters were graded/)).toBeTruthy();
  });

  it('says how easy the policy reads, where that could be measured', async () => {
    await showPopup(SAMPLE_STATES.koss);
    expect(screen.queryByText('How easy it reads')).toBeNull();
    cleanup();
    const report = { ...kossReport, readingEase: 28 };
    await showPopup({ status: 'done', report, source: { kind: 'this-page' } });
    expect(screen.getByText('28 of 100: very hard, like a scientific paper')).toBeTruthy();
  });

  it('says which address was graded and how it was found', async () => {
    await showPopup(SAMPLE_STATES.koss);
    const link = screen.getByRole('link', { name: 'koss.com/support/privacy-policy (opens in a new tab)' });
    expect(link.getAttribute('href')).toBe('https://www.koss.com/support/privacy-policy');
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(screen.getByText('Found through the link “Privacy Policy” on koss.com.')).toBeTruthy();
  });

  it('lists what hurts, weightiest first, each with its weight in words', async () => {
    await showPopup(SAMPLE_STATES.koss);
    const titles = region('What hurts 6')
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(titles[0]).toBe('Forces disputes into private arbitration');
    expect(titles).toHaveLength(6);
    const weights = region('What hurts 6')
      .getAllByText(/^(severe|serious|moderate|minor)$/)
      .map(({ textContent }) => textContent);
    expect(weights).toEqual(['severe', 'severe', 'serious', 'moderate', 'minor', 'minor']);
  });

  it('shows the exact words with the matched ones marked, their place and their limits', async () => {
    await showPopup(SAMPLE_STATES.koss);
    const shown = card('Keeps your data without any time limit');
    expect(shown.getByText('we will retain your information indefinitely').tagName).toBe('MARK');
    expect(shown.getByText('except: unless you ask for erasure')).toBeTruthy();
    expect(shown.getByText('Privacy Policy › How long we keep it')).toBeTruthy();
    expect(shown.getByText(/See GDPR Art\. 5\(1\)\(e\)\./)).toBeTruthy();
    expect(shown.getByText(/How often this flag is right has not been measured\./)).toBeTruthy();
    expect(shown.queryByText('likely')).toBeNull();
    expect(card('Hands over data when it sees fit').getByText('says “may”')).toBeTruthy();
  });

  it("says 'likely' of a clause whose flag may be wrong, and in how many cases it was right", async () => {
    await showPopup(SAMPLE_STATES.good);
    const shown = card('Does not sell your data');
    expect(shown.getByText('likely')).toBeTruthy();
    expect(shown.getByText(/right in at least 57 of 100 cases/)).toBeTruthy();
  });

  it('opens the words of the three weightiest clauses, and all at a press', async () => {
    const { container } = await showPopup(SAMPLE_STATES.koss);
    const open = () => container.querySelectorAll('.hurts details[open]').length;
    expect(open()).toBe(3);
    const button = region('What hurts 6').getByRole('button', { name: 'All quotes' });
    fireEvent.click(button);
    expect(open()).toBe(6);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(open()).toBe(0);
  });

  it('shows the first two of many quotes, the rest folded', async () => {
    const quotes = ['One.', 'Two.', 'Three.', 'Four.'].map((quote) => evidence(quote));
    const clauses = kossReport.clauses.map((clause) => ({ ...clause, evidence: quotes }));
    await showPopup({ status: 'done', report: { ...kossReport, clauses }, source: { kind: 'this-page' } });
    const shown = card('Forces disputes into private arbitration');
    expect(shown.getByText('In its own words, 4 passages')).toBeTruthy();
    expect(shown.getByText('Two.').closest('.rest')).toBeNull();
    expect(shown.getByText('Three.').closest('.rest')).toBe(shown.getByText('2 more passages').parentElement);
  });

  it('shortens a long quote around its marks, and shows all of it at a press', async () => {
    const { container } = await showPopup(SAMPLE_STATES.long);
    const quote = container
      .querySelector('#clause-collects-demographics')
      ?.closest('article')
      ?.querySelector('blockquote');
    expect(quote?.textContent).toContain('…');
    expect(quote?.querySelector('mark')?.textContent).toContain('your first and last name');
    const button = quote?.parentElement?.querySelector('button') as HTMLButtonElement;
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(quote?.textContent).toMatch(/at a later time$/);
  });

  it('sets contradictions side by side, the harder statement first', async () => {
    await showPopup(SAMPLE_STATES.koss);
    const titles = region('Where it contradicts itself').getAllByRole('heading', { level: 3 });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Keeps your data without any time limit',
      'Keeps data only as long as needed',
    ]);
  });

  it('tells of all eleven topics what the policy says, leaves out and contradicts', async () => {
    await showPopup(SAMPLE_STATES.koss);
    const topics = region('Topic by topic')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(topics).toHaveLength(11);
    expect(topics).toContain('Your rights2 help');
    expect(topics).toContain('Securitysilent');
    expect(topics).toContain('How long it is keptcontradicts itself');
  });

  it('lists what the policy does not say', async () => {
    await showPopup(SAMPLE_STATES.koss);
    expect(region('What it does not say 3').getByText('Whether you hear of a data breach')).toBeTruthy();
  });

  it('accounts for every point in a table that adds up to the score', async () => {
    const { container } = await showPopup(SAMPLE_STATES.koss);
    const points = [...container.querySelectorAll('.ledger tbody .number')].map(({ textContent }) =>
      Number(textContent?.replace('−', '-')),
    );
    expect(points).toHaveLength(kossReport.ledger.length);
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(kossReport.score);
    expect(container.querySelector('.ledger tfoot')?.textContent).toBe('41of 100');
  });

  it('gives date, length and reading time', async () => {
    await showPopup(SAMPLE_STATES.koss);
    const facts = region('About this policy');
    for (const fact of ['December 18, 2018', '4,102 words', 'about 17 minutes', 'a91f03d27cc4b81e']) {
      expect(facts.getByText(fact)).toBeTruthy();
    }
  });

  it('says so where a letter is uncertain', async () => {
    await showPopup(SAMPLE_STATES.good);
    expect(screen.getByText('The evidence is thin: it allows any letter from A to B.')).toBeTruthy();
    expect(screen.getByText('Nothing was found that works against you.')).toBeTruthy();
  });

  it('leads back from a pasted text to the page', async () => {
    const { host } = await showPopup(SAMPLE_STATES.pasted);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Pasted text');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(host.askForState).toHaveBeenCalledOnce();
  });
});

describe('words of a hostile page in the popup', () => {
  it('stay words: no element, no handler, no strange address, no turned text', async () => {
    const { container } = await showPopup(SAMPLE_STATES.hostile);
    expect(container.querySelectorAll('img, script, iframe, b').length).toBe(0);
    for (const link of container.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(?:https:\/\/evil\.example\/|mailto:\?)/);
    expect(container.textContent).not.toMatch(DANGEROUS);
    expect(container.textContent).toContain('<script>alert(2)</script>');
  });
});

describe('saving a report', () => {
  it.each([
    ['Page to print', 'privacy-grade-koss.com-2026-11-22.html', 'text/html', '<!doctype html>'],
    ['Markdown', 'privacy-grade-koss.com-2026-11-22.md', 'text/markdown', '# Privacy grade of koss.com'],
    ['JSON', 'privacy-grade-koss.com-2026-11-22.json', 'application/json', '{\n  "schema": 1'],
  ])('as %s writes a file and says its name', async (button, name, type, beginning) => {
    const { host } = await showPopup(SAMPLE_STATES.koss);
    fireEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(host.saveFile).toHaveBeenCalledWith(name, type, expect.stringContaining(beginning)));
    expect(await screen.findByText(`Saved as ${name}`)).toBeTruthy();
  });

  it('copies the text', async () => {
    const { host } = await showPopup(SAMPLE_STATES.koss);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(host.copyText).toHaveBeenCalledWith(expect.stringContaining('Forces disputes into private arbitration'));
  });

  it('says what to do where copying is not allowed', async () => {
    const { host } = await showPopup(SAMPLE_STATES.koss);
    host.copyText.mockRejectedValue(new Error('denied'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText(/Save a file instead/)).toBeTruthy();
  });
});
