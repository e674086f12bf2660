// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { Playground } from '../../scripts/playground/playground.tsx';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
// What the popup loads after its first paint is there at once: nothing is loaded when the test is over.
import '../../src/core/channels/add-ways.ts';
import '../../src/popup/act/what-you-can-do.tsx';
import type { PopupHost } from '../../src/popup/popup-host.ts';

const nothing = () => undefined;
const host: PopupHost = {
  askForState: nothing,
  gradeThisPage: nothing,
  gradeText: nothing,
  readPdf: nothing,
  openTab: nothing,
  readBehind: nothing,
  mayReadBehind: () => false,
  allowOrigins: nothing,
  saveFile: nothing,
  copyText: async () => undefined,
  version: () => '0.1.0',
  today: () => '2026-11-22',
};

it('shows sentences with their matches, the findings, and the popup', async () => {
  setTextSource(textFromMessages(messages));
  render(<Playground host={host} />);
  expect(screen.queryByRole('complementary')).toBeNull();
  const text = 'We use cookies. We do not sell your personal information.';
  fireEvent.input(screen.getByLabelText('Paste a policy'), { target: { value: text } });
  expect(screen.getAllByText(/does-not-sell-personal-data \/ /).length).toBeGreaterThan(0);
  expect(screen.getByText(/^uses-cookies \(neutral/)).toBeTruthy();
  expect(screen.queryByText('denied')).toBeNull();
  fireEvent.input(screen.getByLabelText('Also what did not match'), { target: { checked: true } });
  expect(screen.getAllByText('denied').length).toBeGreaterThan(0);
  expect(screen.getByRole('complementary', { name: 'The popup' }).textContent).toContain('too short');
  await new Promise((resolve) => setTimeout(resolve));
});
