// @vitest-environment happy-dom
/** A page that the browser loads ahead of a visit is read when it is shown, not before. */
import { expect, it, vi } from 'vitest';

// The window of this environment takes no listeners by way of the prototype; a real browser's does, in test/e2e.
vi.mock('../../src/content/window-events.ts', () => ({ onWindow: () => undefined }));

const pages = import.meta.glob<string>('../../fixtures/split-shop/privacy.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('says nothing before it is shown, and then is read', async () => {
  document.write(Object.values(pages)[0]!);
  history.replaceState(null, '', '/privacy');
  let isAhead = true;
  Object.defineProperty(Document.prototype, 'prerendering', { get: () => isAhead, configurable: true });
  const sendMessage = vi.fn(async (_message: { type: string }) => true);
  vi.stubGlobal('chrome', { runtime: { id: 'us', sendMessage, onMessage: { addListener: () => undefined } } });
  const { watchPage } = await import('../../src/content/watch-page.ts');
  watchPage();
  // A page that is shown would be read and told of by the next turn.
  await new Promise((resolve) => setTimeout(resolve));
  expect(sendMessage).not.toHaveBeenCalled();
  isAhead = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  expect(sendMessage.mock.calls[0]?.[0]).toMatchObject({ type: 'content:page-read', reading: { kind: 'policy' } });
});
