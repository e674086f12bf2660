/** A target of the browser that Playwright does not list (a popup, a worker) goes in; its protocol, to be called, comes out. */
import type { CDPSession } from 'playwright-core';

interface Reply {
  id: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export class TargetSession {
  private count = 0;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const reply = JSON.parse(message) as Reply;
      if (sessionId === session) this.waiting.get(reply.id)?.(reply);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<TargetSession> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(browser, sessionId);
  }

  /** `patience`: milliseconds that the answer may take. */
  async call(method: string, params: object, patience: number): Promise<Record<string, unknown>> {
    this.count += 1;
    const id = this.count;
    const reply = new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`nothing answered ${method}`)), patience);
      this.waiting.set(id, (answer) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        resolve(answer);
      });
    });
    const message = JSON.stringify({ id, method, params });
    await this.browser.send('Target.sendMessageToTarget', { sessionId: this.session, message });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
}
