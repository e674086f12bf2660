/** Hand-written Reports for tests and the preview page. The quotes are the words of the seed policies. */
import type { Evidence, LedgerLine, Report, ReportClause, ReportDocument } from '../../src/core/report.ts';

let offset = 120;

/** A quote with `[[marked words]]` goes in; evidence at the next free place of an imagined text comes out. */
export function evidence(marked: string, extra: Partial<Evidence> = {}): Evidence {
  const start = offset;
  const marks: Evidence['marks'] = [];
  let quote = '';
  for (const [at, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (at % 2 === 1) marks.push({ start: start + quote.length, end: start + quote.length + piece.length });
    quote += piece;
  }
  offset += quote.length + 200;
  const plain = { modality: 'does', scope: null, exception: null, leadIn: null, url: null } as const;
  return { quote, start, end: start + quote.length, marks, ...plain, headings: [], ...extra };
}

type Sketch = Pick<ReportClause, 'id' | 'topic' | 'stance' | 'title' | 'explanation' | 'evidence'> &
  Partial<ReportClause>;

export function clause(sketch: Sketch): ReportClause {
  return { weight: 'moderate', legal: [], confidence: null, certainty: 'says', contradictedBy: [], ...sketch };
}

function point(kind: LedgerLine['kind'], points: number, text: string, of: ReportClause | null = null): LedgerLine {
  const quote = of?.evidence[0] ?? null;
  return {
    kind,
    points,
    text,
    clause: of?.id ?? null,
    topic: of?.topic ?? null,
    quote: quote?.quote ?? null,
    start: quote?.start ?? null,
    end: quote?.end ?? null,
  };
}

const arbitration = clause({
  id: 'binding-arbitration',
  topic: 'legal',
  stance: 'severe',
  weight: 'serious',
  title: 'Forces disputes into private arbitration',
  explanation: 'If something goes wrong, you cannot take the company to court: a private arbitrator decides instead.',
  confidence: 0.93,
  evidence: [
    evidence(
      'IMPORTANT: THIS PRIVACY POLICY REQUIRES YOU TO [[RESOLVE DISPUTES WITH US THROUGH FINAL AND BINDING ARBITRATION]] ON AN INDIVIDUAL BASIS, RATHER THAN THROUGH JURY TRIALS OR CLASS ACTIONS, AND ALSO LIMITS THE REMEDIES AVAILABLE TO YOU IN THE EVENT OF A DISPUTE.',
      { headings: ['Privacy Policy', 'We Value Your Privacy'] },
    ),
  ],
});

const classAction = clause({
  id: 'class-action-waiver',
  topic: 'legal',
  stance: 'severe',
  weight: 'serious',
  title: 'Takes away class actions and jury trials',
  explanation: 'You can only act alone against the company, which rarely pays off where each person’s loss is small.',
  evidence: [
    evidence('[[RATHER THAN THROUGH JURY TRIALS OR CLASS ACTIONS]]', { headings: ['Privacy Policy'] }),
    evidence('[[you may not join your action with any other party]]', { headings: ['Privacy Policy', 'Disputes'] }),
  ],
});

const indefinite = clause({
  id: 'retains-indefinitely',
  topic: 'retention',
  stance: 'bad',
  weight: 'serious',
  title: 'Keeps your data without any time limit',
  explanation: 'What is never deleted can be lost, sold on or misused years later.',
  legal: ['GDPR Art. 5(1)(e)'],
  contradictedBy: ['retention-limited-to-need'],
  evidence: [
    evidence('[[we will retain your information indefinitely]]', {
      exception: 'unless you ask for erasure',
      headings: ['Privacy Policy', 'How long we keep it'],
    }),
  ],
});

const discretion = clause({
  id: 'discloses-at-own-discretion',
  topic: 'sharing',
  stance: 'bad',
  title: 'Hands over data when it sees fit',
  explanation: 'The company decides on its own, without a court, that passing on your data is justified.',
  evidence: [
    evidence('[[when we believe it is necessary to protect our rights]]', {
      modality: 'may',
      leadIn: 'We may share your personal information:',
      headings: ['Privacy Policy', 'Sharing', 'Legal matters'],
    }),
  ],
});

const changes = clause({
  id: 'changes-without-direct-notice',
  topic: 'change',
  stance: 'bad',
  weight: 'minor',
  title: 'May change the policy without telling you',
  explanation: 'You would have to read the policy again and again to notice a change.',
  evidence: [
    evidence('[[We may, at our sole discretion, revise this Privacy Policy at any time]]', { modality: 'may' }),
  ],
});

const beacons = clause({
  id: 'uses-web-beacons',
  topic: 'tracking',
  stance: 'bad',
  weight: 'minor',
  title: 'Uses invisible tracking pixels',
  explanation: 'Tiny images report when you open a page or an e-mail, even without cookies.',
  evidence: [evidence('may use [[pixels (aka web beacons/web bugs/java script)]]', { modality: 'may' })],
});

const limited = clause({
  id: 'retention-limited-to-need',
  topic: 'retention',
  stance: 'good',
  title: 'Keeps data only as long as needed',
  explanation: 'Data is deleted when the reason to hold it is gone.',
  legal: ['GDPR Art. 5(1)(e)'],
  contradictedBy: ['retains-indefinitely'],
  evidence: [
    evidence(
      'We will only [[retain your PI for as long as necessary]] to fulfil the purposes we collected it for, including for the purposes of satisfying any legal, accounting, or reporting requirements.',
    ),
  ],
});

const access = clause({
  id: 'right-to-access',
  topic: 'rights',
  stance: 'good',
  title: 'You can see what it knows about you',
  explanation: 'You can ask for a copy of the data held about you.',
  legal: ['GDPR Art. 15', 'CCPA §1798.110'],
  evidence: [
    evidence('You have the [[right to request access to your PI]]', { scope: 'residents of the European Union' }),
  ],
});

const erase = clause({
  id: 'right-to-delete',
  topic: 'rights',
  stance: 'good',
  title: 'You can have your data erased',
  explanation: 'You can ask the company to delete what it holds about you.',
  legal: ['GDPR Art. 17'],
  evidence: [
    evidence('You have the [[right to request erasure of your PI]]', { scope: 'residents of the European Union' }),
  ],
});

const noLink = clause({
  id: 'log-data-not-linked-to-identity',
  topic: 'collection',
  stance: 'good',
  weight: 'minor',
  title: 'Does not tie visit logs to you',
  explanation: 'Technical data about your visit stays apart from your name.',
  evidence: [evidence('We [[do not link information we receive from Google with any of your PI]].')],
});

const cookies = clause({
  id: 'uses-cookies',
  topic: 'tracking',
  stance: 'neutral',
  title: 'Uses cookies',
  explanation: 'Small files in your browser that let the site recognise it again.',
  evidence: [evidence('We use a [["cookie" based data collection system]]')],
});

const analytics = clause({
  id: 'uses-third-party-analytics',
  topic: 'tracking',
  stance: 'neutral',
  title: 'Lets another company count visits',
  explanation: 'A service such as Google Analytics measures how the site is used.',
  evidence: [evidence('We [[use Google, a third-party analytics provider]]')],
});

function one(url: string, title: string, words: number): ReportDocument[] {
  return [{ read: true, url, title, kind: 'privacy', words }];
}

const base = {
  schema: 1,
  rubric: { version: '1.0.0', fingerprint: '8f3a52c1' },
  isPolicy: true,
  documentKind: 'privacy',
  language: 'en',
} as const;

export const kossReport: Report = {
  ...base,
  url: 'https://www.koss.com/support/privacy-policy',
  title: 'Privacy Policy',
  textFingerprint: 'a91f03d27cc4b81e',
  words: 4102,
  documents: one('https://www.koss.com/support/privacy-policy', 'Privacy Policy', 4102),
  dateStated: 'December 18, 2018',
  grade: 'D',
  score: 41,
  range: null,
  notGraded: null,
  coverage: ['collection', 'use', 'sharing', 'tracking', 'rights', 'retention', 'change', 'legal'],
  verdict: 'It takes away your day in court and keeps your data without a limit, though it grants the main rights.',
  clauses: [
    cookies,
    changes,
    arbitration,
    access,
    beacons,
    classAction,
    indefinite,
    discretion,
    limited,
    erase,
    noLink,
    analytics,
  ],
  denials: [],
  omissions: [
    {
      clause: 'does-not-sell-personal-data',
      topic: 'sharing',
      title: 'Whether your data is sold',
      explanation: 'A policy that means well says plainly that it does not sell personal data.',
    },
    {
      clause: 'notifies-of-breach',
      topic: 'security',
      title: 'Whether you hear of a data breach',
      explanation: 'Nothing promises that you will be told when your data gets out.',
    },
    {
      clause: null,
      topic: 'audience',
      title: 'Children',
      explanation: 'It does not say how it treats the data of children.',
    },
  ],
  ledger: [
    point('start', 70, 'Every policy starts in the middle of the field.'),
    point('clause', -14, 'It forces disputes into private arbitration.', arbitration),
    point('clause', -12, 'It takes away class actions and jury trials.', classAction),
    point('clause', -8, 'It keeps your data without any time limit.', indefinite),
    point('clause', -4, 'It hands over data when it sees fit.', discretion),
    point('clause', -1.5, 'It may change the policy without telling you.', changes),
    point('clause', -1.5, 'It uses invisible tracking pixels.', beacons),
    point('clause', 4, 'It keeps data only as long as needed.', limited),
    point('clause', 5, 'You can see what it knows about you.', access),
    point('clause', 5, 'You can have your data erased.', erase),
    point('clause', 2, 'It does not tie visit logs to you.', noLink),
    point('silence', -2, 'It is silent on children and other countries.'),
    point('limit', -2, 'A severe clause caps the score below the next letter.', arbitration),
  ],
};

const doesNotSell = clause({
  id: 'does-not-sell-personal-data',
  topic: 'sharing',
  stance: 'good',
  weight: 'serious',
  title: 'Does not sell your data',
  explanation: 'It says so in plain words.',
  legal: ['CCPA §1798.120'],
  confidence: 0.57,
  certainty: 'likely',
  evidence: [evidence('We [[do not rent, sell, barter or trade e-mail addresses]].', { headings: ['Sharing'] })],
});

export const goodReport: Report = {
  ...base,
  url: 'https://www.korg.com/us/corporate/privacy/',
  title: 'KORG Privacy Policy',
  textFingerprint: '17c0ffee00a1b2c3',
  words: 1630,
  documents: one('https://www.korg.com/us/corporate/privacy/', 'KORG Privacy Policy', 1630),
  dateStated: null,
  grade: 'A',
  score: 91,
  range: ['A', 'B'],
  notGraded: null,
  coverage: ['sharing', 'rights', 'collection'],
  verdict: 'It says plainly that it does not sell your data, and leaves little open.',
  clauses: [doesNotSell, noLink, access],
  denials: [],
  omissions: [],
  ledger: [
    point('start', 70, 'Every policy starts in the middle of the field.'),
    point('clause', 14, 'It does not sell your data.', doesNotSell),
    point('clause', 2, 'It does not tie visit logs to you.', noLink),
    point('clause', 5, 'You can see what it knows about you.', access),
  ],
};

/** Found something, but not enough of it for a letter. */
export const withheldReport: Report = {
  ...base,
  url: 'https://shop.example/pages/privacy',
  title: 'Privacy',
  textFingerprint: '00d1e2f3a4b5c6d7',
  words: 84,
  documents: one('https://shop.example/pages/privacy', 'Privacy', 84),
  dateStated: null,
  grade: null,
  score: null,
  range: null,
  notGraded: { code: 'too-short', message: 'The text has 84 words, too few to judge a whole policy by.' },
  coverage: ['tracking'],
  verdict: 'No letter: the text is too short to judge.',
  clauses: [cookies],
  denials: [],
  omissions: [],
  ledger: [],
};

export const notPolicyReport: Report = {
  ...withheldReport,
  url: 'https://news.example/2026/what-a-privacy-policy-is',
  title: 'What is a privacy policy?',
  isPolicy: false,
  documentKind: 'other',
  words: 900,
  documents: one('https://news.example/2026/what-a-privacy-policy-is', 'What is a privacy policy?', 900),
  notGraded: { code: 'not-a-policy', message: 'The page speaks about privacy, but it is not a shop’s policy.' },
  coverage: [],
  verdict: 'No letter: this is not a privacy policy.',
  clauses: [],
};

const KOSS_COOKIES = 'https://www.koss.com/support/cookie-policy';
const KOSS_CALIFORNIA = 'https://www.koss.com/support/california';

/** One policy in four documents: three read, the others not, each for its own reason. */
export const bundleReport: Report = {
  ...kossReport,
  words: 5400,
  documents: [
    { read: true, url: kossReport.url, title: 'Privacy Policy', kind: 'privacy', words: 4102 },
    { read: true, url: KOSS_COOKIES, title: 'Cookie Policy | Koss', kind: 'cookie', words: 801 },
    { read: true, url: KOSS_CALIFORNIA, title: null, kind: 'state-notice', words: 497 },
    {
      read: false,
      url: 'https://www.koss.com/support/do-not-sell',
      title: 'Do Not Sell My Personal Information',
      code: 'http-status',
      detail: 'www.koss.com answered with 404.',
    },
    {
      read: false,
      url: 'https://legal.koss.com/eea',
      title: 'EEA Privacy Notice',
      code: 'other-origin',
      detail: 'legal.koss.com',
    },
    { read: false, url: 'https://vendor.example/opt-out', title: 'Opt out', code: 'other-origin', detail: '' },
  ],
  clauses: kossReport.clauses.map((each, at) => ({
    ...each,
    evidence: each.evidence.map((words) => ({
      ...words,
      url: [kossReport.url, KOSS_COOKIES, KOSS_CALIFORNIA][at % 3]!,
    })),
  })),
};

const glued =
  'we may collect [[your first and last nameyour addressyour telephone numberyour date of birth]]your e-mail addressyour credit card numberthe products that you registerand any other information that you choose to give us through the website, by telephone, by post, in our stores, at a trade show, in a survey, through a social network on which you have an account, or in any other way in which you may come to be in touch with us, our affiliates, our dealers, or those who act on behalf of any of them, now or at a later time';

/** Every text longer than one would wish, and an address without a place to break. */
export const longReport: Report = {
  ...kossReport,
  url: `https://an-extraordinarily-long-host-name-for-a-small-shop.example/${'privacy-and-cookie-policy'.repeat(8)}`,
  verdict: `${kossReport.verdict} ${'It goes on at length about matters that no reader would look for in a privacy policy. '.repeat(2)}`,
  clauses: [
    clause({
      id: 'collects-demographics',
      topic: 'collection',
      stance: 'bad',
      weight: 'serious',
      title: 'Collects your date of birth, your age, your gender and other things that say who you are as a person',
      explanation: `It asks for more than a purchase needs. ${'What is asked for is kept, and what is kept can get out. '.repeat(3)}`,
      legal: ['GDPR Art. 5(1)(c)', 'GDPR Art. 9', 'CCPA §1798.140(v)(1)(C)', 'CPRA §1798.121'],
      evidence: [
        evidence(glued, {
          modality: 'may',
          scope: 'people who register a product, open an account or take part in a sweepstake',
          exception: 'except where the law of the place in which you live does not allow it',
          leadIn: 'When you use our website or any of the services that we or our affiliates offer through it,',
          headings: [
            'Privacy Policy',
            'Personal Information That We Collect and How We Collect It',
            'Information You Give Us',
          ],
        }),
        evidence(`${'x'.repeat(300)}[[${'y'.repeat(60)}]]`),
      ],
    }),
    ...kossReport.clauses,
  ],
};

const HOSTILE =
  '<img src=x onerror=alert(1)>"><script>alert(2)</script>[click](javascript:alert(3))![i](http://evil.example/i.png)';

/** A page that tries to break out of every place its words are shown in. */
export const hostileReport: Report = {
  ...kossReport,
  url: 'https://user:secret@evil.example/a"><script>alert(1)</script>?q=|x|',
  title: `\u202egnp.exe\u202c ${HOSTILE}`,
  documents: [
    { read: true, url: 'javascript:alert(1)', title: HOSTILE, kind: 'privacy', words: 4102 },
    { read: true, url: 'https://evil.example/two', title: `| ${HOSTILE} |`, kind: 'cookie', words: 10 },
    { read: false, url: 'javascript:alert(2)', title: HOSTILE, code: 'http-status', detail: `\u202e${HOSTILE}` },
  ],
  dateStated: `\u0007\u001b[31m1 May\u2066 ${HOSTILE}`,
  clauses: [
    clause({
      id: 'sells-personal-data',
      topic: 'sharing',
      stance: 'severe',
      weight: 'serious',
      title: 'Sells your data',
      explanation: 'Your data becomes goods.',
      evidence: [
        evidence(
          `- # 1. We [[${HOSTILE}]] | \`\`\`\u202e\u0000\n\n> # www.evil.example https://evil.example \u001b]0;x\u0007`,
          {
            scope: HOSTILE,
            exception: `\u2028${HOSTILE}`,
            leadIn: `1) ${HOSTILE}`,
            headings: [HOSTILE, '--- | ---'],
          },
        ),
      ],
    }),
  ],
  ledger: [
    { ...point('start', 41, 'Start.'), quote: null },
    { ...point('limit', 0, `A line ${HOSTILE}`), quote: `| ${HOSTILE} |\n|---|` },
  ],
};
