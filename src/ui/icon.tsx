/** A name goes in; a small drawing comes out that takes the colour of the text. It only repeats what the words say. */
const DRAWINGS = {
  severe: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2ZM7 4v5h2V4ZM7 10.5v2h2v-2Z',
  serious: 'M8 1 15.5 14.5H.5ZM7.1 6v4.2h1.8V6ZM7.1 11.3V13h1.8v-1.7Z',
  moderate: 'M8 .8 15.2 8 8 15.2.8 8ZM8 3.6 3.6 8 8 12.4 12.4 8Z',
  minor: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM8 5.3a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4Z',
  good: 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Zm3.5 3.9L7 9.3 4.7 7.2 3.4 8.6 7.1 12l5.8-6Z',
  neutral: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  silent:
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Zm0 1.8a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6ZM5 7.1h6v1.8H5Z',
  contradicts: 'M1 5.2 4.6 1.6v2.6h10.4v2H4.6v2.6ZM15 10.8l-3.6 3.6v-2.6H1v-2h10.4V7.2Z',
  page: 'M3 1h7l3.5 3.5V15H3Zm1.8 1.8v10.4h6.9V5.6H9V2.8Zm1.4 4.7h4.1V9H6.2Zm0 2.8h4.1v1.5H6.2Z',
  search:
    'M6.8 1a5.8 5.8 0 0 1 4.6 9.3l3.7 3.7-1.3 1.3-3.7-3.7A5.8 5.8 0 1 1 6.8 1Zm0 1.8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  warning: 'M8 1 15.5 14.5H.5ZM8 4.7 3.6 12.7h8.8ZM7.2 7v3h1.6V7Zm0 3.7v1.4h1.6v-1.4Z',
  away: 'M2 3h5.5v1.8H3.8v7.4h7.4V8.5H13V14H2Zm7-2h6v6h-1.8V4.1L8 9.3 6.7 8l5.2-5.2H9Z',
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={DRAWINGS[name]} />
    </svg>
  );
}
