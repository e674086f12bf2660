// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { type PageState, pageRecordKey } from '../../src/protocol.ts';
import { SAMPLE_STATES } from './sample-states.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

const TAB = 7;
const KEY = pageRecordKey(TAB);
const message = textFromMessages(messages);

/** The little of a browser that the popup's shell talks to. */
function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  let listener: (changes: Changes) => void = () => {};
  const sendMessage = vi.fn(async (_message: unknown): Promise<PageState | undefined> => SAMPLE_STATES.reading);
  return {
    i18n: { getMessage: (key: string, values: string[]) => message(key, values) },
    tabs: { query: vi.fn(async () => [{ id: TAB }]), create: vi.fn(async () => ({})) },
    runtime: { sendMessage },
    storage: {
      local: { get: async () => ({}), onChanged: { addListener: () => {} } },
      session: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        onChanged: { addListener: (added: typeof listener) => (listener = added) },
      },
    },
    keep: (state: PageState) => (stored[KEY] = { url: null, state }),
    change: (state: PageState | null) => {
      if (state === null) delete stored[KEY];
      else stored[KEY] = { url: null, state };
      listener({ [KEY]: state === null ? {} : { newValue: stored[KEY] } });
    },
  };
}

const isStateWanted = (message: unknown) => (message as { type: string }).type === 'popup:state-wanted';

let browser: ReturnType<typeof fakeBrowser>;

async function openPopup(search = ''): Promise<void> {
  history.replaceState(null, '', `/index.html${search}`);
  await import('./lazy-parts.ts');
  await import('../../src/popup/shell.tsx');
  await import('../../src/popup/main.ts');
}

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '<div id="app"></div>';
  browser = fakeBrowser();
  vi.stubGlobal('chrome', browser);
});
afterEach(() => {
  // What is still on its way must not come into the next test.
  render(null, document.getElementById('app')!);
  vi.unstubAllGlobals();
});

describe('shell of the popup', () => {
  it('shows what is stored before the background answers', async () => {
    browser.keep(SAMPLE_STATES.koss);
    browser.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
    await openPopup();
    expect(await screen.findByText('D: weak')).toBeTruthy();
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'popup:state-wanted', tabId: TAB });
  });

  it('takes the place of the first look in one step', async () => {
    document.getElementById('app')!.innerHTML = '<main class="first-look"><h1>koss.com</h1></main>';
    browser.keep(SAMPLE_STATES.koss);
    await openPopup();
    await screen.findByText('41 of 100');
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelector('.first-look')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });

  it('asks about the tab in its address where there is one', async () => {
    await openPopup('?tab=42');
    await waitFor(() =>
      expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ type: 'popup:state-wanted', tabId: 42 }),
    );
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });

  it('follows the state as it changes', async () => {
    await openPopup();
    expect(await screen.findByRole('heading', { name: 'Reading the page…' })).toBeTruthy();
    browser.change(SAMPLE_STATES.fetching);
    expect(await screen.findByRole('heading', { name: 'Getting the privacy policy…' })).toBeTruthy();
    browser.change(SAMPLE_STATES.good);
    expect(await screen.findByText('A: very good')).toBeTruthy();
  });

  it('lets no late answer hide what came after it', async () => {
    let answer: (state: PageState) => void = () => {};
    browser.runtime.sendMessage.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await openPopup();
    await waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledOnce());
    browser.change(SAMPLE_STATES.good);
    answer(SAMPLE_STATES.reading);
    expect(await screen.findByText('A: very good')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('asks anew when the tab has moved on', async () => {
    browser.keep(SAMPLE_STATES.koss);
    await openPopup();
    await screen.findByText('D: weak');
    const asked = () => browser.runtime.sendMessage.mock.calls.filter(([message]) => isStateWanted(message)).length;
    await waitFor(() => expect(asked()).toBe(1));
    browser.change(null);
    expect(await screen.findByRole('heading', { name: 'Reading the page…' })).toBeTruthy();
    expect(asked()).toBe(2);
  });

  it('says so where the background does not answer', async () => {
    browser.runtime.sendMessage.mockRejectedValue(new Error('Could not establish connection'));
    await openPopup();
    expect(await screen.findByText('Something went wrong inside Privacy Grader.')).toBeTruthy();
    expect(screen.getByText(/Could not establish connection/)).toBeTruthy();
  });

  it('asks once more where the background was stopped over the question', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('The message port closed'));
    browser.runtime.sendMessage.mockResolvedValue(SAMPLE_STATES.good);
    await openPopup();
    expect(await screen.findByText('A: very good')).toBeTruthy();
  });

  it('asks how the work stands for as long as it lasts, and not of a pasted text', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const questions = () => timers.mock.calls.filter(([, wait]) => wait === 4000).map(([ask]) => ask as () => void);
    await openPopup();
    await screen.findByRole('heading', { name: 'Reading the page…' });
    await waitFor(() => expect(questions().length).toBeGreaterThan(0));
    browser.runtime.sendMessage.mockResolvedValue(SAMPLE_STATES.good);
    questions().at(-1)!();
    expect(await screen.findByText('A: very good')).toBeTruthy();
    const asked = questions().length;
    browser.change(SAMPLE_STATES.koss);
    await screen.findByText('D: weak');
    expect(questions()).toHaveLength(asked);
    timers.mockRestore();
  });

  it('asks anew where the background was stopped over the first question without a word', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout');
    browser.runtime.sendMessage.mockReturnValueOnce(new Promise(() => {}));
    browser.runtime.sendMessage.mockResolvedValue(SAMPLE_STATES.good);
    await openPopup();
    await waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1));
    const question = timers.mock.calls.findLast(([, wait]) => wait === 4000)![0] as () => void;
    question();
    expect(await screen.findByText('A: very good')).toBeTruthy();
    timers.mockRestore();
  });

  it('keeps the report on a pasted text although the tab goes on', async () => {
    browser.keep(SAMPLE_STATES['no-policy']);
    await openPopup();
    const field = (await screen.findByLabelText('Paste the text of a policy')) as HTMLTextAreaElement;
    field.value = 'We sell your data.';
    browser.runtime.sendMessage.mockResolvedValue(SAMPLE_STATES.pasted);
    screen.getByRole('button', { name: 'Grade this text' }).click();
    expect(await screen.findByRole('heading', { name: 'Pasted text' })).toBeTruthy();
    expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({
      type: 'popup:grade-text',
      text: 'We sell your data.',
    });
    browser.change(SAMPLE_STATES.good);
    expect(screen.getByRole('heading', { name: 'Pasted text' })).toBeTruthy();
  });

  it('knows of nothing where there is no tab', async () => {
    browser.tabs.query.mockResolvedValue([]);
    await openPopup();
    expect(await screen.findByRole('heading', { name: 'Nothing graded here yet' })).toBeTruthy();
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });
});
