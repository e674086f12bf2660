/** How quotes learn which document they stand in without every view between handing it on. */
import { createContext } from 'preact';
import type { LabelOf } from '../../export/document-label.ts';

export const LabelContext = createContext<LabelOf>(() => null);
