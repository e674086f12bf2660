/** The theme that the person chose goes in; this page and all others that are open show it, and those opened later start in it. */
import type { Settings } from '../settings/settings.ts';

/** Pages can read this before their first paint (public/apply-theme.js), which `storage.local` does not allow. */
const NOTE = 'theme';

export function chooseTheme(theme: Settings['theme']): void {
  if (theme === 'system') localStorage.removeItem(NOTE);
  else localStorage.setItem(NOTE, theme);
  applyTheme();
}

/** Follows what another page of the extension chooses. */
export function followTheme(): void {
  addEventListener('storage', ({ key }) => {
    if (key === NOTE || key === null) applyTheme();
  });
}

function applyTheme(): void {
  const theme = localStorage.getItem(NOTE);
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
