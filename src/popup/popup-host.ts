/** What the popup asks of whoever shows it: the extension in the browser, a test, or the preview page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MarksAnswer, MarksMessage } from '../protocol.ts';

/** What is asked about marks, for the popup's tab. */
export type MarksWanted = MarksMessage extends infer M
  ? M extends { tabId: number }
    ? Omit<M, 'tabId'>
    : never
  : never;

/** As the browser names them. */
export interface PassageKeys {
  next: string;
  previous: string;
}

/** The same object for the popup's whole life. */
export interface MarksHost {
  ask(wanted: MarksWanted): Promise<MarksAnswer>;
  /** Null where the person has set no keys for both. */
  findKeys(): Promise<PassageKeys | null>;
  /** Closes the popup, so that the page is seen. */
  leave(): void;
}

export interface PopupHost {
  /** Asks anew for the state of the tab's page. */
  askForState(): void;
  gradeThisPage(): void;
  gradeText(text: string): void;
  /** Goes back to the page from what the person had chosen in it; missing where nothing can be chosen. */
  leaveAside?(): void;
  /** Reads a PDF file that the tab's page links to, or is, and has its text graded. */
  readPdf(address: string): void;
  openTab(address: string): void;
  /** Has a policy that scripts write read in a tab behind this one. */
  readBehind(address: string): void;
  /** Our script runs only at addresses that look like a policy's: a page elsewhere must be opened and clicked on. */
  mayReadBehind(address: string): boolean;
  /** Missing where there are no settings to open. */
  openSettings?(): void;
  /** Opens the page of remembered sites; missing where there is none. */
  openHistory?(): void;
  /** Lets the browser ask the person whether these origins may be read; the background goes on from there. */
  allowOrigins(origins: string[]): void;
  /** Missing where there is no page to mark words in. */
  marks?: MarksHost;
  saveFile(name: string, type: string, content: string): void;
  copyText(text: string): Promise<void>;
  /** The extension's own version, '0.1.0'. */
  version(): string;
  /** The day, as an ISO date in the person's own time. */
  today(): string;
}

export const HostContext = createContext<PopupHost | null>(null);

export function useHost(): PopupHost {
  const host = useContext(HostContext);
  if (host === null) throw new Error('The popup is shown without a HostContext');
  return host;
}
