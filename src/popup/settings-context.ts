/** What the person has set, for the parts of the popup that follow it. Null until it is loaded, which the first paint does not wait for. */
import { createContext } from 'preact';
import type { Settings } from '../settings/settings.ts';

export const SettingsContext = createContext<Settings | null>(null);
