/** The file that a click brings into a page, as `scripts/build-on-click.ts` names it. */
export const ON_CLICK_SCRIPT = 'src/content/on-click.js';
