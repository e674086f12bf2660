/** What the person chose in the page, for all that is shown of it; null where the page itself is shown. */
import { createContext } from 'preact';
import type { Chosen } from '../../protocol.ts';

export const ChosenContext = createContext<Chosen | null>(null);
