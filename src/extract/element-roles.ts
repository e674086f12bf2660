/** An element of a page tree goes in; what it does to the text comes out: heading, block, emphasis or mere control. */
import { attribute } from './dom.ts';
import type { PageNode } from './page-tree.ts';

/** A button with more text than this is no button. */
const LONGEST_BUTTON = 400;
export const LONGEST_HEADING = 120;
/** Levels of what only looks like a heading, below the page's own six. */
export const LEVEL = { unfold: 6, bold: 7 } as const;

/** The heading of an accordion or tab. */
function unfolds(node: PageNode): boolean {
  if (node.text > LONGEST_HEADING || node.name === '#text') return false;
  if (node.name === 'summary') return true;
  if (node.name !== 'button' && !node.label.hasRole) return false;
  const element = node.node as Element;
  return attribute(element, 'aria-expanded') !== null || attribute(element, 'aria-controls') !== null;
}

/** Level of the heading that the element is, or 0. */
export function headingLevel(node: PageNode): number {
  if (node.tag.level > 0) return node.tag.level;
  if (node.label.isHeading) return Number(attribute(node.node as Element, 'aria-level')) || 2;
  return unfolds(node) ? LEVEL.unfold : 0;
}

/** A button that does something to the page: its label is not part of the text. */
export function isControl(node: PageNode, inHeading: boolean): boolean {
  const isButton = node.name === 'button' || node.label.isButton;
  return isButton && !inHeading && node.text < LONGEST_BUTTON && !unfolds(node);
}

export function looksBold({ tag, label, text }: PageNode): boolean {
  return tag.isBold || (label.isBold && text <= LONGEST_HEADING);
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
