/** The reports that every export is tried on, and the words for them: English. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Report } from '../../src/core/report.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import {
  bundleReport,
  goodReport,
  hostileReport,
  kossReport,
  longReport,
  notPolicyReport,
  withheldReport,
} from '../popup/sample-reports.ts';

const HOSTILE = '<script>alert(1)</script>[x](javascript:alert(1))`|"=cmd\u202e\u0000\n';
const channel = { start: 0, end: 1, sentence: null, url: null };

/** Links that pretend, addresses that would be code, and plain ones. */
export const waysReport: Report = {
  ...goodReport,
  url: 'https://shop.example/privacy?from=footer#top',
  dateStated: 'May 1, 2026',
  company: { quote: 'Oak & Ember Ltd.', start: 0, end: 16 },
  channels: [
    {
      ...channel,
      kind: 'no-sale',
      quote: 'Do Not Sell',
      href: 'https://shop.example/do-not-sell',
      sentence: 'Do Not Sell',
    },
    { ...channel, kind: 'opt-out', quote: 'shop.example/opt-out', href: 'https://shop.example@evil.example/|"<b>' },
    { ...channel, kind: 'request-form', quote: HOSTILE, href: 'javascript:alert(1)', sentence: HOSTILE },
    { ...channel, kind: 'email', quote: 'write to us', href: 'mailto:privacy@shop.example' },
    { ...channel, kind: 'email', quote: HOSTILE, href: 'mailto:a@b.example?bcc=spy@evil.example' },
    { ...channel, kind: 'phone', quote: '=1-800-555-0100', href: null },
    { ...channel, kind: 'post', quote: 'Oak & Ember Ltd.\n12 Mill Lane\nLondon SW1A 1AA', href: null },
  ],
};

setTextSource(textFromMessages(messages));

export const DAY = '2026-11-22';

export const REPORTS = {
  koss: kossReport,
  bundle: bundleReport,
  good: goodReport,
  withheld: withheldReport,
  'not a policy': notPolicyReport,
  long: longReport,
  hostile: hostileReport,
  // A report that is by the schema has no scripts for links.
  ways: { ...waysReport, channels: (waysReport.channels ?? []).filter(({ href }) => !href?.startsWith('javascript:')) },
};

/** Characters that hide, reverse or command: none may be in any export as they are. */
export const DANGEROUS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/u;
