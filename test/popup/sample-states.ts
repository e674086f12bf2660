/** A PageState for everything the popup can show, under the name the preview page and the tests call it by. */

import type { Chosen, PageState, Source } from '../../src/protocol.ts';
import {
  bundleReport,
  goodReport,
  hostileReport,
  kossReport,
  longReport,
  notPolicyReport,
  withheldReport,
} from './sample-reports.ts';

const thisPage: Source = { kind: 'this-page' };
const linked: Source = { kind: 'linked', fromUrl: 'https://www.koss.com/headphones', linkText: 'Privacy Policy' };
const url = 'https://www.koss.com/headphones';

export const SAMPLE_STATES = {
  koss: { status: 'done', report: kossReport, source: linked },
  bundle: { status: 'done', report: bundleReport, source: linked },
  good: { status: 'done', report: goodReport, source: thisPage },
  long: { status: 'done', report: longReport, source: thisPage },
  hostile: { status: 'done', report: hostileReport, source: { ...linked, linkText: '\u202eycavirP <b>now</b>' } },
  withheld: { status: 'done', report: withheldReport, source: thisPage },
  'not-policy': { status: 'done', report: notPolicyReport, source: thisPage },
  pasted: { status: 'done', report: { ...kossReport, url: null, title: null }, source: { kind: 'pasted' } },
  selected: { status: 'done', report: { ...notPolicyReport, url: null, title: null }, source: { kind: 'selected' } },
  unknown: { status: 'unknown', url: null },
  reading: { status: 'working', step: 'reading', url },
  fetching: { status: 'working', step: 'fetching', url },
  elsewhere: {
    status: 'policy-elsewhere',
    url,
    reason: 'other-origin',
    links: [
      { href: 'https://legal.koss-group.example/privacy', kind: 'privacy', text: 'Privacy Policy' },
      { href: 'https://legal.koss-group.example/cookies', kind: 'cookie', text: 'Cookie Notice' },
      { href: 'javascript:alert(1)', kind: 'other', text: 'Privacy' },
    ],
  },
  'elsewhere-same-site': {
    status: 'policy-elsewhere',
    url,
    reason: 'other-origin',
    links: [
      { href: 'https://help.koss.com/privacy', kind: 'privacy', text: 'Privacy Policy' },
      { href: 'https://help.koss.com/cookies', kind: 'cookie', text: 'Cookie Policy' },
      { href: 'https://legal.koss.com/california', kind: 'state-notice', text: 'California' },
      { href: 'https://optout.example/', kind: 'choices', text: 'AdChoices' },
    ],
  },
  'needs-scripts': {
    status: 'policy-elsewhere',
    url,
    reason: 'needs-scripts',
    links: [{ href: 'https://www.koss.com/app/privacy', kind: 'privacy', text: 'Privacy' }],
  },
  'no-policy': { status: 'no-policy-found', url },
  failed: { status: 'failed', code: 'http-status', detail: '404 Not Found', url: 'https://www.koss.com/privacy' },
  pdf: { status: 'failed', code: 'pdf', detail: 'https://www.koss.com/p.pdf', url: 'https://www.koss.com/p.pdf' },
  'turned-away': { status: 'failed', code: 'turned-away', detail: 'www.koss.com answered with 403.', url },
  'no-access': { status: 'failed', code: 'no-access', detail: '', url: null },
} satisfies Record<string, PageState>;

/** What the person chose in the page, by the name of the state that is shown of it. */
export const SAMPLE_CHOSEN: Record<string, Chosen> = {
  selected: {
    kind: 'link',
    link: { href: `https://www.koss.com/legal/${'a-long-way-down/'.repeat(8)}`, kind: 'privacy', text: 'Terms' },
  },
};
