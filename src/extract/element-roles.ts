/** An element of a page tree goes in; what it does to the text comes out: heading, block, emphasis or mere control. */
import { attribute } from './dom.ts';
import type { PageNode } from './page-tree.ts';

const BLOCK_ELEMENTS = new Set(
  '#fragment address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/;
const BOLD = new Set(['b', 'strong', 'u', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const BOLD_LABEL = /(?:^|[\s_-])(?:bold|heading|headline|title|subtitle|subheading|h[1-6])(?=$|[\s_-])/;
/** A button with more text than this is no button. */
const LONGEST_BUTTON = 400;
export const LONGEST_HEADING = 120;
/** Levels of what only looks like a heading, below the page's own six. */
export const LEVEL = { unfold: 6, bold: 7 } as const;

/** Custom elements hold blocks more often than words. */
export function isBlockElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || name.includes('-');
}

/** The heading of an accordion or tab. */
function unfolds(node: PageNode): boolean {
  if (node.text > LONGEST_HEADING || node.name === '#text') return false;
  if (node.name === 'summary') return true;
  if (node.name !== 'button' && !node.label.includes('role=')) return false;
  const element = node.node as Element;
  return attribute(element, 'aria-expanded') !== null || attribute(element, 'aria-controls') !== null;
}

/** Level of the heading that the element is, or 0. */
export function headingLevel(node: PageNode): number {
  const tag = HEADING.exec(node.name);
  if (tag) return Number(tag[1]);
  if (node.label.includes('role=heading')) return Number(attribute(node.node as Element, 'aria-level')) || 2;
  return unfolds(node) ? LEVEL.unfold : 0;
}

/** A button that does something to the page: its label is not part of the text. */
export function isControl(node: PageNode, inHeading: boolean): boolean {
  const isButton = node.name === 'button' || /role=button(?:$|\s)/.test(node.label);
  return isButton && !inHeading && node.text < LONGEST_BUTTON && !unfolds(node);
}

export function looksBold(node: PageNode): boolean {
  return BOLD.has(node.name) || (node.text <= LONGEST_HEADING && BOLD_LABEL.test(node.label));
}

/** A short line that is all bold or all capitals. */
export function looksLikeHeading(text: string, isAllBold: boolean): boolean {
  if (text.length > LONGEST_HEADING || text.length < 3 || /[.,;]$/.test(text)) return false;
  if (isAllBold) return true;
  return (
    text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase() && !/^(?:last|effective)/i.test(text)
  );
}

export const BULLET = /^(?:[•●▪■◦·‣\uf0b7]\s?|[-–—*]\s)/;

/** Signs of the bullet before a line's words; 0 where there is none, or nothing else. */
export function bulletLength(line: string): number {
  const length = BULLET.exec(line)?.[0].length ?? 0;
  return length < line.length ? length : 0;
}
