// @vitest-environment happy-dom
/** The list of the policy's documents, and the quotes that say which one they stand in. */
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_STATES } from './sample-states.ts';
import { showPopup } from './show-popup.tsx';

afterEach(cleanup);

const list = () => within(screen.getByRole('region', { name: /^Documents read/ }));

describe('a policy in several documents', () => {
  it('lists what was read, with its length, as links', async () => {
    await showPopup(SAMPLE_STATES.bundle);
    expect(screen.getByRole('heading', { name: 'Documents read 3' })).toBeTruthy();
    const link = list().getByRole('link', { name: 'Cookie policy (opens in a new tab)' });
    expect(link.getAttribute('href')).toBe('https://www.koss.com/support/cookie-policy');
    expect(list().getByText('801 words')).toBeTruthy();
  });

  it('lists what could not be read, with the reason in words', async () => {
    await showPopup(SAMPLE_STATES.bundle);
    const entry = list()
      .getByRole('link', { name: /^Do Not Sell/ })
      .closest('li');
    expect(entry?.textContent).toContain('Not read: the shop’s server did not hand it out.');
  });

  it('says of each quote which document it stands in', async () => {
    await showPopup(SAMPLE_STATES.bundle);
    const card = within(screen.getByRole('article', { name: 'Forces disputes into private arbitration' }));
    expect(card.getByRole('figure').textContent).toContain('In: State privacy notice');
  });

  it('never makes a link of an address that is none', async () => {
    await showPopup(SAMPLE_STATES.hostile);
    for (const link of list().queryAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^https:/);
  });
});

it('one document alone needs no list', async () => {
  const { container } = await showPopup(SAMPLE_STATES.good);
  expect(screen.queryByRole('region', { name: /^Documents read/ })).toBeNull();
  expect(container.querySelector('.quote')?.textContent).not.toContain('In: ');
});
