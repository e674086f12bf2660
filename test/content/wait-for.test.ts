// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitFor } from '../../src/content/wait-for.ts';

const LIMIT = { limit: 10_000 };
const findPolicy = () => document.querySelector('article')?.textContent ?? null;

/** Mutation observers hear of a change only once the code that made it has ended. */
async function write(text: string): Promise<void> {
  const article = document.createElement('article');
  article.textContent = text;
  document.body.append(article);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => vi.useRealTimers());

describe('waiting for the page', () => {
  it('answers at once with what is there', async () => {
    await write('policy');
    expect(await waitFor(document, findPolicy, LIMIT)).toBe('policy');
  });

  it('answers when a script has written it', async () => {
    const answer = waitFor(document, findPolicy, LIMIT);
    await vi.advanceTimersByTimeAsync(3000);
    await write('late policy');
    await vi.advanceTimersByTimeAsync(200);
    expect(await answer).toBe('late policy');
  });

  it('looks in the page itself first, and at once in its components where it has any', async () => {
    const host = document.createElement('legal-text');
    const shadow = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const seen: (readonly Node[])[] = [];
    const answer = await waitFor(
      document,
      (list) => {
        seen.push(list(document));
        return seen.length === 2 ? 'policy' : null;
      },
      LIMIT,
    );
    expect(answer).toBe('policy');
    expect(seen).toEqual([[document], [document, shadow]]);
  });

  it('looks only when something changed, and ever more seldom', async () => {
    const look = vi.fn(() => null);
    void waitFor(document, look, LIMIT);
    await vi.advanceTimersByTimeAsync(4000);
    expect(look).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 50; i++) {
      await write('noise');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls.length).toBeGreaterThan(3);
    expect(look.mock.calls.length).toBeLessThan(8);
  });

  it('hears of words in a shadow tree that a component grows late, with no change of the page', async () => {
    const component = document.createElement('policy-text');
    document.body.append(component);
    const find = () => component.shadowRoot?.querySelector('article')?.textContent ?? null;
    const answer = waitFor(document, find, LIMIT);
    await vi.advanceTimersByTimeAsync(1000);
    const tree = component.attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(1000);
    tree.innerHTML = '<article>late policy</article>';
    await vi.advanceTimersByTimeAsync(500);
    expect(await Promise.race([answer, null])).toBe('late policy');
  });

  it('gives up at the limit, with a last look', async () => {
    const look = vi.fn(() => null);
    const answer = waitFor(document, look, LIMIT);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBeNull();
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('gives up early where the page stays quiet', async () => {
    const settled = vi.fn();
    void waitFor(document, () => null, { quiet: 1000, limit: 6000 }).then(settled);
    await vi.advanceTimersByTimeAsync(900);
    await write('noise');
    await vi.advanceTimersByTimeAsync(900);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(settled).toHaveBeenCalledWith(null);
  });

  it('stops listening once it has answered', async () => {
    const look = vi.fn(findPolicy);
    const answer = waitFor(document, look, LIMIT);
    await write('policy');
    await vi.advanceTimersByTimeAsync(200);
    await answer;
    await write('more');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(look).toHaveBeenCalledTimes(2);
  });
});
