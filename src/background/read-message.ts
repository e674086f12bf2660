/** An unknown message goes in, a message of ours whose every field was checked comes out, or null: pages are hostile. */
import * as v from 'valibot';
import {
  type DocumentPart,
  LONGEST_HREF,
  MOST_TEXT_LINKS,
  type PolicyDocument,
  type PolicyLink,
  type TextLink,
  type UnreadCode,
  type UnreadDocument,
} from '../core/document.ts';
import {
  type ContentMessage,
  FAILURE_CODES,
  LONGEST_TEXT,
  type MarksMessage,
  type PageReading,
  type PopupMessage,
} from '../protocol.ts';

const MOST_LINKS = 50;
const MOST_PARTS = 10;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What a page may make as long as it likes is cut, not refused: a refusal would leave a person waiting. */
const shortText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2000)),
);
const mostOf = <T>(list: T[]) => list.slice(0, MOST_LINKS);

const webAddress = v.pipe(
  v.string(),
  v.maxLength(8192),
  v.check((address) => /^https?:/i.test(address) && URL.canParse(address)),
);

const link = v.object({
  href: webAddress,
  kind: v.picklist(['privacy', 'cookie', 'state-notice', 'choices', 'other']),
  text: shortText,
}) satisfies v.GenericSchema<PolicyLink>;

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row']),
  start: offset,
  end: offset,
  headings: v.pipe(v.array(offset), v.maxLength(50)),
  leadIn: v.nullable(offset),
});

/** Links are shown to the person as places to go: scripts and other schemes are none. */
const textLink = v.object({
  start: offset,
  end: offset,
  href: v.pipe(
    v.string(),
    v.maxLength(LONGEST_HREF),
    v.check((address) => /^(?:https?|mailto):/i.test(address) && URL.canParse(address)),
  ),
}) satisfies v.GenericSchema<TextLink>;

const kinds = ['privacy', 'cookie', 'state-notice', 'hub', 'terms', 'other'] as const;

const unreadCodes = [
  ...FAILURE_CODES.filter((code) => code !== 'internal' && code !== 'pdf-unreadable' && code !== 'page-stuck'),
  'other-origin',
  'other-language',
  'no-policy-text',
  'too-many',
] as const satisfies readonly UnreadCode[];

const part = v.object({
  url: v.nullable(webAddress),
  title: v.nullable(v.string()),
  kind: v.picklist([...kinds, 'choices']),
  start: offset,
  end: offset,
}) satisfies v.GenericSchema<DocumentPart>;

const unreadDocument = v.object({
  url: webAddress,
  title: v.nullable(shortText),
  code: v.picklist(unreadCodes),
  detail: shortText,
}) satisfies v.GenericSchema<UnreadDocument>;

const policyDocument = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(500_000)),
    title: v.nullable(v.string()),
    url: v.nullable(webAddress),
    kind: v.picklist(kinds),
    language: v.pipe(v.string(), v.maxLength(35)),
    mixed: v.exactOptional(v.boolean()),
    cutOff: v.nullable(shortText),
    links: v.exactOptional(v.pipe(v.array(textLink), v.maxLength(MOST_PARTS * MOST_TEXT_LINKS))),
    parts: v.exactOptional(v.pipe(v.array(part), v.maxLength(MOST_PARTS))),
    unread: v.exactOptional(v.pipe(v.array(unreadDocument), v.maxLength(MOST_LINKS))),
  }),
  v.check(
    (document) => hasBlocksInOrder(document),
    'blocks must lie inside the text, in order, and refer to blocks that exist',
  ),
  v.check(
    ({ text, parts = [], links = [] }) =>
      [...parts, ...links].every(({ start, end }) => start <= end && end <= text.length),
    'parts and links must lie inside the text',
  ),
) satisfies v.GenericSchema<PolicyDocument>;

const reading = v.variant('kind', [
  v.object({ kind: v.literal('policy'), document: policyDocument }),
  v.object({ kind: v.literal('linked-policy'), document: policyDocument, link }),
  v.object({
    kind: v.literal('elsewhere'),
    links: v.pipe(v.array(link), v.minLength(1), v.transform(mostOf)),
    reason: v.picklist(['other-origin', 'needs-scripts']),
  }),
  v.object({ kind: v.literal('nothing') }),
  v.object({ kind: v.literal('failed'), code: v.picklist(FAILURE_CODES), detail: shortText, link: v.nullable(link) }),
]) satisfies v.GenericSchema<PageReading>;

const contentMessage = v.variant('type', [
  v.object({
    type: v.literal('content:page-read'),
    url: v.string(),
    reading,
    answers: v.exactOptional(v.picklist(['policy-of-site', 'this-page'])),
    ofLink: v.exactOptional(webAddress),
  }),
  v.object({ type: v.literal('content:page-left'), url: v.string() }),
  v.object({ type: v.literal('content:document-wanted'), url: webAddress }),
]) satisfies v.GenericSchema<ContentMessage>;

const tabId = v.pipe(v.number(), v.integer());

const popupMessage = v.variant('type', [
  v.object({ type: v.literal('popup:state-wanted'), tabId }),
  v.object({ type: v.literal('popup:grade-this-page'), tabId }),
  v.object({
    type: v.literal('popup:origins-wanted'),
    tabId,
    origins: v.pipe(v.array(webAddress), v.minLength(1), v.maxLength(MOST_LINKS)),
  }),
  v.object({ type: v.literal('popup:behind-wanted'), tabId, url: webAddress }),
  v.object({
    type: v.literal('popup:grade-pdf'),
    tabId,
    isAside: v.boolean(),
    url: webAddress,
    title: v.nullable(shortText),
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  }),
  v.object({
    type: v.literal('popup:marks-wanted'),
    tabId,
    url: webAddress,
    start: v.nullable(offset),
    areAll: v.boolean(),
  }),
  v.object({ type: v.literal('popup:marks-moved'), tabId, by: v.picklist([-1, 0, 1]) }),
  v.object({ type: v.literal('popup:marks-cleared'), tabId }),
  v.object({ type: v.literal('popup:aside-left'), tabId }),
  v.object({ type: v.literal('popup:grade-text'), text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) }),
]) satisfies v.GenericSchema<PopupMessage>;

/** The grader trusts offsets; a made-up document must not reach it. */
function hasBlocksInOrder(document: Pick<PolicyDocument, 'text' | 'blocks'>): boolean {
  let end = 0;
  return document.blocks.every((candidate, index) => {
    const isInPlace =
      candidate.start >= end && candidate.end >= candidate.start && candidate.end <= document.text.length;
    const hasPast = candidate.headings.every((heading) => heading < index);
    end = candidate.end;
    return isInPlace && hasPast && (candidate.leadIn === null || candidate.leadIn < index);
  });
}

export function readContentMessage(message: unknown): ContentMessage | null {
  const result = v.safeParse(contentMessage, message);
  return result.success ? result.output : null;
}

export function readPopupMessage(message: unknown): PopupMessage | null {
  const result = v.safeParse(popupMessage, message);
  return result.success ? result.output : null;
}

export function isAboutMarks(message: PopupMessage): message is MarksMessage {
  return message.type.startsWith('popup:marks-');
}
