/** The text of a policy as the extractor hands it over: plain text, cut into blocks that know their place. */

/** What kind of document a page or text is. Terms and hubs are recognised so that they are not graded. */
export type DocumentKind = 'privacy' | 'cookie' | 'state-notice' | 'hub' | 'terms' | 'other';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** One heading, paragraph, list item or table row. `start` and `end` are UTF-16 offsets into `PolicyDocument.text`. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** Indexes of the heading blocks above this one, outermost first. */
  headings: number[];
  /** Index of the block that introduces this item or row ('We may share your data with:'), or null. */
  leadIn: number | null;
}

/** A policy ready to be read. Block texts are `text.slice(block.start, block.end)`; blocks are in reading order and do not overlap. */
export interface PolicyDocument {
  text: string;
  blocks: Block[];
  title: string | null;
  /** Address the text came from; null for pasted text and files. */
  url: string | null;
  kind: DocumentKind;
  /** BCP 47 tag of the text's main language, or 'und'. */
  language: string;
  /** True where English and another language both have a good part of the text. */
  mixed?: boolean;
  /** Signs that part of the text is not there ('read more', a log-in wall); null where it looks whole. */
  cutOff: string | null;
  /** Links that stand in the text, in its order; absent where it has none, as texts that never were pages. */
  links?: TextLink[];
  /** The documents that the text was put together from, in its order; absent where it is one. */
  parts?: DocumentPart[];
  /** Documents of the same policy that could not be read. */
  unread?: UnreadDocument[];
}

/** A link in a policy's text: `text.slice(start, end)` are its words. `href` is absolute, and of http, https or mailto. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
}

/** What lies beyond is no policy's: links of one text, and UTF-16 units of an address. */
export const MOST_TEXT_LINKS = 500;
export const LONGEST_HREF = 2000;

/** What a document is to the policy: its own kind, or the site's page of choices, which is no policy by itself. */
export type PartKind = DocumentKind | 'choices';

/** One document's stretch of a text that was put together from several. */
export interface DocumentPart {
  url: string | null;
  title: string | null;
  kind: PartKind;
  start: number;
  end: number;
}

/** Why a document of the site was not read. */
export type UnreadCode =
  | 'no-access'
  | 'fetch-failed'
  | 'http-status'
  | 'turned-away'
  | 'login-wall'
  | 'pdf'
  | 'not-html'
  | 'too-large'
  | 'timed-out'
  | 'redirected-away'
  | 'private-address'
  | 'other-origin'
  | 'other-language'
  | 'no-policy-text'
  | 'too-many';

/** A document that belongs to the policy by its link and could not be read. `title` is the link's text. */
export interface UnreadDocument {
  url: string;
  title: string | null;
  code: UnreadCode;
  detail: string;
}

/** A link to one of a site's privacy documents. `href` is absolute. */
export interface PolicyLink {
  href: string;
  kind: 'privacy' | 'cookie' | 'state-notice' | 'choices' | 'other';
  text: string;
}
