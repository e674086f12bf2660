/** The files that are brought into a page when a person asks for it, as `scripts/build-page-scripts.ts` names them. */
export const ON_CLICK_SCRIPT = 'src/content/on-click.js';
export const MARKS_SCRIPT = 'src/content/marks.js';
/** The style of what it marks. */
export const MARKS_STYLE = 'src/content/marks.css';
export const PAGE_SCRIPTS = [ON_CLICK_SCRIPT, MARKS_SCRIPT];
