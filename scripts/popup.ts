/** An open popup in any browser: waits for what it shows, reads its words, presses its buttons. How it is spoken to is the browser's part. */
export abstract class Popup {
  /** The value of an expression in the popup's own page, awaited where it is a promise; as if a person had just pressed something. */
  abstract evaluate<T>(expression: string): Promise<T>;

  /** The popup as it stands, or with `whole` down to the end of its content, as a PNG file. */
  abstract screenshot(file: string, options?: { whole?: boolean }): Promise<void>;

  /** Returns when it is gone: a click on the icon of a popup that is still closing would open none. */
  abstract close(): Promise<void>;

  /** Waits until the expression is true. An expression that cannot be evaluated is not true yet. */
  abstract waitFor(condition: string): Promise<void>;

  /** Waits until the popup has something to say: a whole report or the reason why there is none. */
  async waitForAnswer(): Promise<void> {
    await this.waitFor(
      `document.querySelector('main h1') && !document.querySelector('main .working, main.first-look')`,
    );
  }

  text(selector = 'main'): Promise<string> {
    return this.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
  }

  /** Presses the button that bears these words. */
  async press(label: string): Promise<void> {
    const isFound = await this.evaluate<boolean>(`(() => {
      const button = [...document.querySelectorAll('button, summary')].find((one) => one.innerText.trim() === ${JSON.stringify(label)});
      button?.click();
      return button !== undefined;
    })()`);
    if (!isFound) throw new Error(`the popup has no button '${label}'`);
  }
}
