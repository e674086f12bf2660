import { describe, expect, it } from 'vitest';
import { readContentMessage, readPopupMessage } from '../../src/background/read-message.ts';
import type { PolicyDocument } from '../../src/core/document.ts';

const document = {
  text: 'Privacy Policy We collect your name.',
  blocks: [
    { kind: 'heading', start: 0, end: 14, headings: [], leadIn: null },
    { kind: 'paragraph', start: 15, end: 36, headings: [0], leadIn: null },
  ],
  title: 'Privacy Policy',
  url: 'https://shop.example/privacy',
  kind: 'privacy',
  language: 'en',
  cutOff: null,
};
const link = { href: 'https://shop.example/privacy', kind: 'privacy', text: 'Privacy' };
const pageRead = (reading: unknown) => ({ type: 'content:page-read', url: 'https://shop.example/privacy', reading });

describe('messages of content scripts', () => {
  it('takes what the content script sends', () => {
    const message = pageRead({ kind: 'linked-policy', document, link });
    expect(readContentMessage(message)).toEqual(message);
  });

  it('loses no field of a document', () => {
    const whole: Required<PolicyDocument> = {
      ...(document as PolicyDocument),
      mixed: true,
      links: [
        { start: 0, end: 14, href: 'mailto:privacy@shop.example' },
        { start: 15, end: 17, href: 'https://shop.example/opt-out' },
      ],
      parts: [{ url: link.href, title: 'Privacy Policy', kind: 'privacy', start: 0, end: 36 }],
      unread: [{ url: link.href, title: null, code: 'pdf', detail: '' }],
    };
    const message = pageRead({ kind: 'policy', document: whole });
    expect(readContentMessage(message)).toEqual(message);
  });

  const withBlock = (block: object) => ({
    ...document,
    blocks: [{ ...document.blocks[0], ...block }, document.blocks[1]],
  });
  const textLink = { start: 0, end: 7, href: 'https://shop.example/opt-out' };
  const withLink = (link: object) => ({ ...document, links: [{ ...textLink, ...link }] });
  it.each([
    ['a block beyond the text', { kind: 'policy', document: withBlock({ end: 4000 }) }],
    ['a block that overlaps the next', { kind: 'policy', document: withBlock({ end: 20 }) }],
    ['a block below a heading that comes later', { kind: 'policy', document: withBlock({ headings: [1] }) }],
    ['a lead-in that does not exist', { kind: 'policy', document: withBlock({ leadIn: 7 }) }],
    ['a script as a link of the text', { kind: 'policy', document: withLink({ href: 'javascript:alert(1)' }) }],
    ['data as a link of the text', { kind: 'policy', document: withLink({ href: 'data:text/html,hi' }) }],
    [
      'a link of the text to an endless address',
      { kind: 'policy', document: withLink({ href: `https://a.example/${'x'.repeat(3000)}` }) },
    ],
    ['a link beyond the text', { kind: 'policy', document: withLink({ end: 4000 }) }],
    ['more links than a text has', { kind: 'policy', document: { ...document, links: Array(6000).fill(textLink) } }],
    ['an offset that is no whole number', { kind: 'policy', document: withBlock({ start: 0.5 }) }],
    ['a script as the address', { kind: 'policy', document: { ...document, url: 'javascript:alert(1)' } }],
    [
      'a script as a link',
      { kind: 'elsewhere', links: [{ ...link, href: 'javascript:alert(1)' }], reason: 'other-origin' },
    ],
    ['data as a link', { kind: 'elsewhere', links: [{ ...link, href: 'data:text/html,hi' }], reason: 'other-origin' }],
    ['elsewhere without a link', { kind: 'elsewhere', links: [], reason: 'other-origin' }],
    ['a code that is none', { kind: 'failed', code: 'whatever', detail: '', link: null }],
    ['a reading that is none', { kind: 'grade', letter: 'A' }],
    ['nothing at all', undefined],
  ])('refuses %s', (_, reading) => {
    expect(readContentMessage(pageRead(reading))).toBeNull();
  });

  it('cuts what a page made too long: a refusal would leave a person waiting', () => {
    const links = Array.from({ length: 80 }, () => ({ ...link, text: 'x'.repeat(5000) }));
    const message = readContentMessage(pageRead({ kind: 'elsewhere', links, reason: 'other-origin' }));
    const kept = message?.type === 'content:page-read' && message.reading.kind === 'elsewhere' && message.reading.links;
    expect(kept).toEqual(Array.from({ length: 50 }, () => ({ ...link, text: 'x'.repeat(2000) })));
    const failed = {
      kind: 'failed',
      code: 'login-wall',
      detail: `https://shop.example/?${'x'.repeat(5000)}`,
      link: null,
    };
    expect(readContentMessage(pageRead(failed))).not.toBeNull();
  });

  it('drops fields that it does not know', () => {
    const message = { ...pageRead({ kind: 'nothing', extra: 1 }), tabId: 5 };
    expect(readContentMessage(message)).toEqual(pageRead({ kind: 'nothing' }));
  });
});

describe('messages of the popup', () => {
  it('takes a question for a tab', () => {
    expect(readPopupMessage({ type: 'popup:state-wanted', tabId: 3 })).toEqual({
      type: 'popup:state-wanted',
      tabId: 3,
    });
  });

  it.each([
    [{ type: 'popup:state-wanted', tabId: '3' }],
    [{ type: 'content:page-left', url: 'https://shop.example/' }],
    [{ type: 'popup:grade-text', text: 3 }],
    [null],
  ])('refuses %j', (message) => {
    expect(readPopupMessage(message)).toBeNull();
  });
});
