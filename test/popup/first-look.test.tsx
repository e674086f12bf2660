// @vitest-environment happy-dom
/** Where somebody waits for its paint, a report comes in two steps: what fills the window, then all of it. */
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { kossReport } from './sample-reports.ts';
import { SAMPLE_STATES } from './sample-states.ts';
import { fakeHost, showPopup } from './show-popup.tsx';

afterEach(cleanup);

describe('first look at a report', () => {
  const showFirstLook = () => {
    const asked: (() => void)[] = [];
    const host = { ...fakeHost(), afterPaint: (goOn: () => void) => void asked.push(goOn) };
    return { ...showPopup(SAMPLE_STATES.koss, host), asked };
  };

  it('has the letter, the verdict and the weightiest clauses', () => {
    showFirstLook();
    expect(screen.getByText('D: weak')).toBeTruthy();
    expect(screen.getByText(kossReport.verdict)).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: /What helps/ })).toBeNull();
  });

  it('becomes the whole report when it has been painted, with the same cards in place', async () => {
    const { asked, container } = showFirstLook();
    const [first] = screen.getAllByRole('article');
    const counted = container.querySelector('#hurts')!.textContent;
    expect(asked).toHaveLength(1);
    await act(() => asked[0]!());
    expect(screen.getAllByRole('article')[0]).toBe(first);
    expect(screen.getByRole('heading', { name: /What helps/ })).toBeTruthy();
    expect(container.querySelector('#hurts')!.textContent).toBe(counted);
    const whole = container.innerHTML;
    cleanup();
    expect(showPopup(SAMPLE_STATES.koss).container.innerHTML).toBe(whole);
  });
});
