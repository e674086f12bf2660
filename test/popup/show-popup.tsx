/** A PageState goes in; the popup stands in the test's document with all its parts, in English, with a host that notes what it is asked for. */
import { act, configure, render } from '@testing-library/preact';
import { vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { App } from '../../src/popup/app.tsx';
import { HostContext, type MarksHost, type PopupHost } from '../../src/popup/popup-host.ts';
import type { Chosen, PageState } from '../../src/protocol.ts';
import './lazy-parts.ts';

// A busy machine takes its time to load what comes with a press of a button.
configure({ asyncUtilTimeout: 10_000 });

export function fakeHost() {
  return {
    askForState: vi.fn<PopupHost['askForState']>(),
    gradeThisPage: vi.fn<PopupHost['gradeThisPage']>(),
    gradeText: vi.fn<PopupHost['gradeText']>(),
    leaveAside: vi.fn<NonNullable<PopupHost['leaveAside']>>(),
    readPdf: vi.fn<PopupHost['readPdf']>(),
    allowOrigins: vi.fn<PopupHost['allowOrigins']>(),
    marks: {
      ask: vi.fn<MarksHost['ask']>(async () => ({ status: 'none' })),
      findKeys: vi.fn<MarksHost['findKeys']>(async () => null),
      leave: vi.fn<MarksHost['leave']>(),
    },
    openTab: vi.fn<PopupHost['openTab']>(),
    readBehind: vi.fn<PopupHost['readBehind']>(),
    mayReadBehind: vi.fn<PopupHost['mayReadBehind']>(() => true),
    openSettings: vi.fn<NonNullable<PopupHost['openSettings']>>(),
    saveFile: vi.fn<PopupHost['saveFile']>(),
    copyText: vi.fn<PopupHost['copyText']>(async () => {}),
    version: () => '0.1.0',
    today: () => '2026-11-22',
  };
}

export async function showPopup(state: PageState | null, host = fakeHost(), chosen: Chosen | null = null) {
  setTextSource(textFromMessages(messages));
  const wrap = (next: PageState | null) => (
    <HostContext.Provider value={host}>
      <App state={next} chosen={chosen} />
    </HostContext.Provider>
  );
  const { container, rerender } = render(wrap(state));
  await partsLoaded();
  const change = async (next: PageState | null) => {
    rerender(wrap(next));
    await partsLoaded();
  };
  return { container, host, change };
}

const partsLoaded = () => act(() => vi.dynamicImportSettled());
