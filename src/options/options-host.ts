/** What the settings page asks of whoever shows it: the extension in the browser, or a test. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TroubleCode } from '../protocol.ts';
import type { Settings } from '../settings/settings.ts';

export interface Shortcut {
  /** What the browser does on it, in the person's language. */
  does: string;
  /** The keys, as the browser names them; null where none are set. */
  keys: string | null;
}

export interface OptionsHost {
  /** `change` gets what is set by then: another press may be on its way while the page still shows what was before. */
  change(change: (settings: Settings) => Partial<Settings>): void;
  /** Lets the browser ask for the right to every page. Answers whether it was given. Only in answer to a press of the person. */
  allowEveryPage(): Promise<boolean>;
  /** Ends 'check every page', and gives the right back where nothing else hangs on it. */
  giveBackEveryPage(): Promise<void>;
  /** Calls back with how many sites are remembered, or why that cannot be known, now and whenever it changes. What comes out ends it. */
  watchMemory(listener: (kept: number | TroubleCode) => void): () => void;
  deleteMemory(): Promise<void>;
  openHistory(): void;
  /** Whether the right to every page is one of its own: asked for by 'check every page', and given back with it. */
  isEveryPageApart: boolean;
  /** Lets the browser ask for what the letter on policies needs. Answers whether it was given. Only in answer to a press. */
  allowPolicies(): Promise<boolean>;
  saveFile(name: string, type: string, content: string): void;
  /** The day, as an ISO date in the person's own time. */
  today(): string;
}

export const OptionsContext = createContext<OptionsHost | null>(null);

export function useOptionsHost(): OptionsHost {
  const host = useContext(OptionsContext);
  if (host === null) throw new Error('The settings are shown without an OptionsContext');
  return host;
}
