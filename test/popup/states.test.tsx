// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FAILURE_TEXTS, WITHHELD_ADVICE } from '../../src/locale/message-tables.ts';
import { text } from '../../src/locale/text.ts';
import type { FailureCode, PageState } from '../../src/protocol.ts';
import { withheldReport } from './sample-reports.ts';
import { SAMPLE_STATES } from './sample-states.ts';
import { fakeHost, showPopup } from './show-popup.tsx';

afterEach(cleanup);

describe.each(Object.entries<PageState>(SAMPLE_STATES))('popup in the state %s', (_, state) => {
  it('has one main part with one title, and headings in order', async () => {
    const { container } = await showPopup(state);
    expect(screen.getAllByRole('main')).toHaveLength(1);
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('tells screen readers what it is about', async () => {
    await showPopup(state);
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/\w{3}/);
  });

  it('has a name on every control and a text in every heading', async () => {
    const { container } = await showPopup(state);
    for (const button of screen.queryAllByRole('button')) expect(button.textContent?.trim()).not.toBe('');
    for (const heading of screen.getAllByRole('heading')) expect(heading.textContent?.trim()).not.toBe('');
    for (const summary of container.querySelectorAll('summary')) expect(summary.textContent?.trim()).not.toBe('');
    for (const field of container.querySelectorAll('textarea'))
      expect(container.querySelector(`label[for="${field.id}"]`)?.textContent?.trim()).toBeTruthy();
  });

  it('has no id twice', async () => {
    const ids = [...(await showPopup(state)).container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('popup while working', () => {
  it('names step and site', async () => {
    await showPopup(SAMPLE_STATES.fetching);
    expect(screen.getByRole('heading', { name: 'Getting the privacy policy…' })).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Getting the privacy policy…' })).toBeTruthy();
    expect(screen.getByText('koss.com')).toBeTruthy();
  });

  it('shows that it reads before the first answer', async () => {
    await showPopup(null);
    expect(screen.getByRole('heading', { name: 'Reading the page…' })).toBeTruthy();
  });

  it('moves on to the next state, and takes the focus along from a button that is gone', async () => {
    const { change } = await showPopup(SAMPLE_STATES.failed);
    screen.getByRole('button', { name: 'Try again' }).focus();
    await change(SAMPLE_STATES.koss);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'koss.com' }));
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Grade D, weak: 41 of 100.');
  });
});

describe('popup with a report that becomes fuller', () => {
  it('keeps the focus on the heading whose words are new', async () => {
    const { change } = await showPopup(SAMPLE_STATES.koss);
    const heading = () => screen.getByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(heading());
    await change({ ...SAMPLE_STATES.koss, report: { ...SAMPLE_STATES.koss.report, score: 12 } } as PageState);
    expect(screen.getByText('12 of 100')).toBeTruthy();
    expect(document.activeElement).toBe(heading());
  });
});

describe('popup where the policy is elsewhere', () => {
  it('offers each web address to be opened, and no other address', async () => {
    const { host } = await showPopup(SAMPLE_STATES.elsewhere);
    fireEvent.click(screen.getByRole('button', { name: 'Open “Privacy Policy”' }));
    expect(host.openTab).toHaveBeenCalledWith('https://legal.koss-group.example/privacy');
    expect(screen.getAllByRole('button', { name: /^Open/ })).toHaveLength(2);
    expect(screen.getAllByText('legal.koss-group.example')).toHaveLength(2);
  });

  it('at another address of the site may be read from there, once the person allows it', async () => {
    const { host } = await showPopup(SAMPLE_STATES['elsewhere-same-site']);
    expect(screen.getByRole('heading', { name: 'The policy is on another site' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Read it from help.koss.com, legal.koss.com' }));
    expect(host.allowOrigins).toHaveBeenCalledWith(['https://help.koss.com', 'https://legal.koss.com']);
    expect(screen.getByRole('heading', { name: 'The policy is at another address of this site' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open “Privacy Policy”' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /AdChoices/ })).toBeNull();
  });

  it('says so where scripts write the policy', async () => {
    await showPopup(SAMPLE_STATES['needs-scripts']);
    expect(screen.getByText(/builds this page with scripts/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open “Privacy”' })).toBeTruthy();
  });

  it('has it read behind when the person agrees, where our script runs by itself', async () => {
    const { host } = await showPopup(SAMPLE_STATES['needs-scripts']);
    fireEvent.click(screen.getByRole('button', { name: 'Read it in a background tab' }));
    expect(host.readBehind).toHaveBeenCalledWith('https://www.koss.com/app/privacy');
    cleanup();
    await showPopup(SAMPLE_STATES['needs-scripts'], { ...fakeHost(), mayReadBehind: vi.fn(() => false) });
    expect(screen.queryByRole('button', { name: 'Read it in a background tab' })).toBeNull();
  });
});

describe('popup where no policy was found', () => {
  it('offers to grade the page itself', async () => {
    const { host } = await showPopup(SAMPLE_STATES['no-policy']);
    fireEvent.click(screen.getByRole('button', { name: 'Grade this page' }));
    expect(host.gradeThisPage).toHaveBeenCalledOnce();
  });

  it('grades pasted text', async () => {
    const { host } = await showPopup(SAMPLE_STATES['no-policy']);
    fireEvent.input(screen.getByLabelText('Paste the text of a policy'), { target: { value: 'We sell your data.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Grade this text' }));
    expect(host.gradeText).toHaveBeenCalledWith('We sell your data.');
  });

  it('asks for text where none was pasted', async () => {
    const { host } = await showPopup(SAMPLE_STATES['no-policy']);
    fireEvent.click(screen.getByRole('button', { name: 'Grade this text' }));
    expect(host.gradeText).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Paste some text first.');
    expect(screen.getByLabelText('Paste the text of a policy').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('popup after a failure', () => {
  it.each(Object.keys(FAILURE_TEXTS) as FailureCode[])('%s says what happened and what to do', async (code) => {
    await showPopup({ status: 'failed', code, detail: '', url: null });
    expect(screen.getByText(text(FAILURE_TEXTS[code].what))).toBeTruthy();
    expect(screen.getByText(text(FAILURE_TEXTS[code].next))).toBeTruthy();
    expect(screen.queryByText('Details:', { exact: false })).toBeNull();
  });

  it('lets one try again, open the policy, and see the details', async () => {
    const { host } = await showPopup(SAMPLE_STATES.failed);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open in a tab' }));
    expect(host.askForState).toHaveBeenCalledOnce();
    expect(host.openTab).toHaveBeenCalledWith('https://www.koss.com/privacy');
    expect(screen.getByText('404 Not Found')).toBeTruthy();
  });

  it('does not offer to grade a page that must not be read, nor to open a private address', async () => {
    await showPopup(SAMPLE_STATES['no-access']);
    expect(screen.queryByRole('button', { name: 'Grade this page' })).toBeNull();
    cleanup();
    await showPopup({ status: 'failed', code: 'private-address', detail: '', url: 'http://10.0.0.1/privacy' });
    expect(screen.queryByRole('button', { name: 'Open in a tab' })).toBeNull();
  });
});

describe('popup without a letter', () => {
  it.each(Object.entries(WITHHELD_ADVICE))('%s gives the reason and what to do', async (code, advice) => {
    const notGraded = { code: code as keyof typeof WITHHELD_ADVICE, message: 'The reason in one sentence.' };
    await showPopup({ status: 'done', report: { ...withheldReport, notGraded }, source: { kind: 'this-page' } });
    expect(screen.getByText('No letter', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText('The reason in one sentence.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'What you can do' }).textContent).toContain(text(advice));
  });

  it('claims nothing about what was not judged', async () => {
    await showPopup(SAMPLE_STATES.withheld);
    expect(screen.queryByText('Nothing was found that works against you.')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Topic by topic' })).toBeNull();
  });
});
