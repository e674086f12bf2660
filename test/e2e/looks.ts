/** How people may have set their device: the ways that every page of ours is looked at. */
import type { BrowserContextOptions } from 'playwright-core';

export type Look = Pick<BrowserContextOptions, 'colorScheme' | 'contrast' | 'forcedColors'>;

export const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'light with more contrast': { colorScheme: 'light', contrast: 'more' },
  'dark with more contrast': { colorScheme: 'dark', contrast: 'more' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} satisfies Record<string, Look>;

/** The look in which markup is looked at as well; the others share it. */
export const FIRST_LOOK = 'light';
