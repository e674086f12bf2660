// @vitest-environment happy-dom
/** What the person chose in the page is told apart from the page, with the way back. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Chosen } from '../../src/protocol.ts';
import { SAMPLE_STATES } from './sample-states.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const behindLink: Chosen = {
  kind: 'link',
  link: { href: 'https://www.koss.com/terms?from=footer', kind: 'privacy', text: 'Terms' },
};

describe('what was chosen', () => {
  it('is named, with the way back to the page', async () => {
    const { host } = await showPopup(SAMPLE_STATES.selected, undefined, { kind: 'selection' });
    expect(screen.getByText('The text that you selected')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Selected text');
    screen.getByRole('button', { name: 'Back to the page' }).click();
    expect(host.leaveAside).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /^Show in page/ })).toBeNull();
  });

  it('is named by its address where it is a link', async () => {
    await showPopup(SAMPLE_STATES.fetching, undefined, behindLink);
    expect(screen.getByText('The page behind the link')).toBeTruthy();
    expect(screen.getByText('koss.com/terms?from=footer')).toBeTruthy();
  });

  it('shows no address that is none', async () => {
    const link = { ...behindLink.link, href: 'javascript:alert(1)' };
    const { container } = await showPopup(SAMPLE_STATES.fetching, undefined, { kind: 'link', link });
    expect(container.textContent).not.toContain('alert');
  });

  it('offers no grading of ‘this page’, which would be another one', async () => {
    await showPopup(SAMPLE_STATES.failed, undefined, behindLink);
    expect(screen.queryByRole('button', { name: 'Grade this page' })).toBeNull();
    cleanup();
    await showPopup(SAMPLE_STATES.failed);
    expect(screen.getByRole('button', { name: 'Grade this page' })).toBeTruthy();
    expect(screen.queryByText('The page behind the link')).toBeNull();
  });
});
